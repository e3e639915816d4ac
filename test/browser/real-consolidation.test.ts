/**
 * A coordinator's week with regions' own workbooks, where they lie beside the checkout: all dropped, a column that one
 * region calls something else told by hand, the table written, a new version of one file dropped and written.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DATA } from "../../scripts/evaluate/folders";
import { hasMaterial } from "../../scripts/evaluate/material";
import { openWorkbench } from "./open-workbench";
import { dropOnPane, type FilePayload } from "./region-files";
import { checked, choose, item, press } from "./steps";

const OUTPUTS = "Resultat i form av uppnådda prestationer under året";
const RENAMED = "Vad vi hann med";
const REGION = "Kalmar-2023.xlsx";
/** One word of the region's new version. */
const NEWER = ["påbörjad", "avslutad"] as const;

interface Row {
  kind: "R" | "N";
  prestationer: string;
}

const payload = (name: string, bytes: Uint8Array): FilePayload => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });

/** The workbook with its texts changed, as a region would send it. */
function sent(name: string, change: (texts: string) => string = (texts) => texts): FilePayload {
  const parts = unzipSync(readFileSync(join(DATA, name)));
  const texts = "xl/sharedStrings.xml";
  return payload(name, zipSync({ ...parts, [texts]: strToU8(change(strFromU8(parts[texts]!))) }));
}

const renamed = (texts: string) => texts.replaceAll(OUTPUTS, RENAMED);

if (!hasMaterial()) console.log(`No real workbooks in ${DATA}: the same steps with made ones are in consolidation.test.ts.`);

(hasMaterial() ? test : test.skip)("fourteen regions' workbooks become one table, and next week's version of one changes one cell", async () => {
  const rows = (JSON.parse(readFileSync(join(DATA, "rows-2023.json"), "utf8")) as Row[]).filter(({ kind }) => kind === "R");
  const names = readdirSync(DATA).filter((name) => /^\p{Lu}.*-2023\.xlsx$/u.test(name));
  const { page, pane, problems, close } = await openWorkbench();
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const all = (column: string) => page.evaluate(([column, last]) => Array.from({ length: Number(last) }, (_, at) => window.workbench.value("Alla insatser", `${column}${at + 2}`)), [column, String(rows.length + 5)]);
  await checked(pane);
  await pane.getByRole("tab", { name: "Sammanställning" }).click();
  await button("Välj filer").waitFor();

  await dropOnPane(pane, names.map((name) => sent(name, name === REGION ? renamed : undefined)));
  await pane.getByRole("heading", { name: `${rows.length} insatser från ${names.length} regioner` }).waitFor();
  await button("Visa nästa").click();
  await item(pane, new RegExp(`^${REGION}, se efter`)).waitFor();
  await button("7.2 Jämställdhet").click();
  await pane.getByRole("combobox", { name: `B: ${RENAMED}` }).selectOption("outputs");
  await item(pane, new RegExp(`^${REGION}, klar`)).waitFor();

  await press(pane, "Skriv sammanställningen");
  await button("0 ändringar").waitFor();
  const written = await all("E");
  expect(written.filter((text) => text !== null && text !== "")).toHaveLength(rows.filter(({ prestationer }) => prestationer !== "").length);

  await dropOnPane(pane, [sent(REGION, (texts) => renamed(texts).replace(...NEWER))]);
  await button("1 ändring").click();
  await choose(pane, /^ändrad: Kalmar/);
  expect([await pane.locator("del").allTextContents(), await pane.locator("ins").allTextContents()]).toEqual([[expect.stringMatching(/påbörjad/)], [expect.stringMatching(/avslutad/)]]);
  await press(pane, "Skriv sammanställningen");
  await button("0 ändringar").waitFor();
  const again = await all("E");
  expect(again.filter((text, at) => text !== written[at])).toHaveLength(1);
  await close();
  expect(problems).toEqual([]);
});
