/**
 * Finds a browser for the tests: an installed Chrome, Chromium or Edge; else the Chromium that comes from npm, unpacked
 * once below `.cache`. `CHROME_PATH` names another one.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

export interface FoundBrowser {
  path: string;
  /** Variables the browser needs beyond ours, such as where its libraries lie. */
  env: Record<string, string>;
  args: string[];
}

const root = process.cwd();

/** Quiet and alone: nothing fetched in the background, no sandbox (containers seldom allow one). */
const QUIET = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--font-render-hinting=none",
];

/** The usual places of Chrome, Chromium and Edge on this platform. */
export function usualPlaces(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return folders.flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
  }
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];
  return [...names.map((name) => `/usr/bin/${name}`), "/snap/bin/chromium", "/opt/google/chrome/chrome"];
}

/** Finds a browser, unpacking the one from npm when none is installed. Throws with what to do when there is none. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is nothing there.`);
    return { path: named, env: {}, args: QUIET };
  }
  const installed = usualPlaces().find((place) => existsSync(place));
  return installed === undefined ? unpackFromNpm() : { path: installed, env: {}, args: QUIET };
}

export async function launchBrowser(): Promise<Browser> {
  const { path, env, args } = await findBrowser();
  return chromium.launch({ executablePath: path, args, env: { ...(process.env as Record<string, string>), ...env } });
}

/** Fonts from the package and, where there are any, the machine's own: every letter must be drawn. */
function fontsFile(folder: string): string {
  const alias = ["sans-serif", "Segoe UI", "Arial", "Calibri"].map((name) => `<alias><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`);
  const folders = [folder, "/usr/share/fonts", "/usr/local/share/fonts"].map((place) => `<dir>${place}</dir>`);
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${[...folders, `<cachedir>${folder}/cache</cachedir>`, ...alias].join("\n")}\n</fontconfig>\n`;
}

/** Unpacks the npm Chromium and its libraries; two processes at once do not disturb each other. */
async function unpackFromNpm(): Promise<FoundBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("Found no Chrome, Chromium or Edge. Install one, or name it in CHROME_PATH.");
  }
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8")) as { version: string };
  const folder = join(root, ".cache", "chromium", version);
  if (!existsSync(folder)) {
    const unpacking = `${folder}-${process.pid}`;
    mkdirSync(unpacking, { recursive: true });
    // The package unpacks into the temporary folder, and its libraries only where it believes itself on Amazon's Linux.
    await promisify(execFile)(process.execPath, ["-e", "import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())"], {
      cwd: root,
      env: { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    writeFileSync(join(unpacking, "fonts", "fonts.conf"), fontsFile(join(folder, "fonts")));
    try {
      renameSync(unpacking, folder);
    } catch {
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  const libraries = join(folder, "al2023", "lib");
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") },
    // Without a screen or a graphics card the page is drawn in software, in the browser's own process.
    args: [...QUIET, "--headless=shell", "--no-zygote", "--disable-gpu-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  };
}
