/** LibreOffice, on machines that have it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where it is installed; `undefined`: it is not. */
export const office = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name))).find((path) => existsSync(path));

const FILTERS = { xlsx: "xlsx:Calc MS Excel 2007 XML", ods: "ods:calc8" } as const;

/** An .xlsx file that LibreOffice has opened, worked out and saved. Throws where it is not installed. */
export function savedByOffice(bytes: Uint8Array, as: keyof typeof FILTERS): Uint8Array {
  if (office === undefined) throw new Error("LibreOffice is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "insats-office-"));
  try {
    writeFileSync(join(folder, "bok.xlsx"), bytes);
    execFileSync(office, [`-env:UserInstallation=${pathToFileURL(join(folder, "profil")).href}`, "--headless", "--convert-to", FILTERS[as], "--outdir", join(folder, "ut"), join(folder, "bok.xlsx")], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "ut", `bok.${as}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
