/**
 * Draws assets/icons/*.png from the SVG drawings beside them, in the sizes the manifest names.
 * Run with `npx tsx scripts/make-icons.ts` after changing a drawing.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../test/browser/browser";

const folder = new URL("../assets/icons/", import.meta.url);
const SIZES = [16, 32, 64, 80];

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(new URL(file, folder), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ omitBackground: true, path: fileURLToPath(new URL(file.replace(".svg", `-${size}.png`), folder)) });
    }
  }
} finally {
  await browser.close();
}
