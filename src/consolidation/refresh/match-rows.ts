/** Rows as they are matched: those of the written table by what was read of them, those of the files as they are read now. */
import { cellAddress } from "../../table/address";
import { digestOf } from "../../text/likeness/digest";
import type { Consolidation } from "../consolidation";
import type { MatchRow } from "../matching/matching";
import { ofTexts, TEXT_ROLES } from "../row";
import type { FileMatch } from "./files";
import { readAsOf, type ReadAs } from "./read-as";
import { sectionIn } from "./typed";
import type { WrittenRow } from "./written-rows";

/** A row of the files now. Its texts are fetched where they are asked for: there may be more than memory holds. */
export function rowNow({ rows }: Consolidation, at: number, headers: readonly string[]): MatchRow {
  const row = rows.at(at);
  const { file, sheet, row: line, column } = row.place;
  return {
    ...digestsOf(readAsOf(row, headers)),
    place: `${file}\n${sheet}\n${cellAddress(line, column)}`,
    get texts() {
      return rows.at(at).texts;
    },
  };
}

/** A row of the written table. Its cell counts as the same where its file has another name or content now. */
export function rowThen({ cells, origin: { file, sheet, cell }, readAs }: WrittenRow & { readAs: ReadAs }, { nowOf }: FileMatch): MatchRow {
  const number = nowOf.get(file);
  return {
    ...digestsOf(readAs),
    place: number === undefined ? "" : `${number}\n${sheet}\n${cell}`,
    texts: ofTexts((role) => cells[role] ?? ""),
  };
}

function digestsOf({ section, region, year, texts, extras }: ReadAs): Pick<MatchRow, "teller" | "section" | "textDigest" | "digest"> {
  const words = TEXT_ROLES.map((role) => texts[role]).join(";");
  return { teller: `${region} ${year}`, section: sectionIn(section), textDigest: digestOf(words), digest: digestOf([words, ...[...extras].map((extra) => extra.join(":")).sort()].join(";")) };
}
