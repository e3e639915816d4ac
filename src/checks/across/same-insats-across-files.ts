/** One insats that several regions report, found when their files are at hand. */
import { basenameOf } from "./file-name";
import { cellAddress } from "../../table/address";
import type { WorkbookReading } from "../../table/reading";
import { digestOf } from "../../text/likeness/digest";
import type { Finding } from "../check";
import { ALSO_GOOD, GOOD, HEADER } from "../support/examples";
import { textOf } from "../../table/insatser";
import { AcrossTellers } from "../../table/names/across-tellers";
import type { NameWord } from "../../table/names/names";
import { type Comparison, type FileFinding, defineAcrossCheck } from "./across";
import { type KeptCell, RESULTS, type Told, longestShared, toldBy } from "./told";

const ID = "same-insats-across-files";
/** Where the name is the same, fewer words tell that the results were written once. */
const WITH_NAME = 8;
/** As many insatser as ten times all regions' reports. Those after them are not compared. */
const MOST = 10_000;

/** What an insats has in common with one of another file. */
interface Match {
  other: Told;
  /** The words of its name that are the same; `null`: the names differ. */
  name: { start: number; end: number } | null;
  isCopy: boolean;
}

class Comparing implements Comparison {
  private readonly tellers = new AcrossTellers<Told>(MOST);

  add(file: string, workbook: WorkbookReading): void {
    for (const table of workbook.tables) {
      for (const insats of table.insatser) {
        const told = this.tellers.isFull ? null : toldBy(file, workbook, table, insats, this.tellers.insatser.length);
        if (told) this.tellers.add(told, textOf(insats, "name"), RESULTS.map((role) => textOf(insats, role)));
      }
    }
  }

  findings(): FileFinding[] {
    const matches = new Map<Told, Match[]>();
    const put = (told: Told, match: Match) => {
      const before = matches.get(told) ?? [];
      const same = before.find(({ other }) => other === match.other);
      if (!same) matches.set(told, [...before, match]);
    };
    const place = (words: readonly NameWord[]) => ({ start: words[0]!.start, end: words.at(-1)!.end });
    for (const { a, b, name } of this.tellers.pairs()) {
      const isCopy = name === null || sharedCell(a, b, WITH_NAME) !== null;
      put(a, { other: b, name: name && place(name.inA), isCopy });
      put(b, { other: a, name: name && place(name.inB), isCopy });
    }
    return this.tellers.insatser.flatMap((told) => {
      const found = matches.get(told);
      return found ? [{ file: told.file, finding: findingOf(told, found.sort((a, b) => a.other.order - b.other.order)) }] : [];
    });
  }
}

/** The first result in which two insatser share words, with the place of the words. */
function sharedCell(a: Told, b: Told, least: number): (KeptCell & { start: number; end: number }) | null {
  for (const role of RESULTS) {
    const [one, other] = [a.results[role], b.results[role]];
    if (!one || !other) continue;
    const { start, end, words } = longestShared(one.text, other.text);
    if (words >= least) return { ...one, start, end };
  }
  return null;
}

function findingOf(told: Told, matches: readonly Match[]): Finding {
  const copy = matches.find(({ isCopy }) => isCopy);
  const name = matches.find((match) => match.name)?.name ?? { start: 0, end: told.nameCell.text.length };
  const { sheet, row, column, start, end, text } = (copy && sharedCell(told, copy.other, WITH_NAME)) ?? { ...told.nameCell, ...name };
  const words = text.slice(start, end);
  const others = matches.map(({ other: { file, nameCell } }) => `${basenameOf(file)} (${nameCell.sheet}!${cellAddress(nameCell.row, nameCell.column)})`);
  return {
    key: `${ID}:${digestOf(`${sheet}\n${told.name}\n${words}`).toString(36)}`,
    check: ID,
    severity: copy ? "warning" : "note",
    ...{ sheet, row, column, start, end, text: words },
    values: { name: matches.some((match) => match.name) ? told.nameCell.text.slice(name.start, name.end) : told.name, others, copied: copy ? "yes" : "no" },
    related: matches.map(({ other: { file, nameCell } }) => ({ file, sheet: nameCell.sheet, row: nameCell.row, column: nameCell.column })),
    edits: [],
  };
}

const listed = (items: readonly string[], and: string) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)!}`);

const LONG = "Sex seminarier under året med 33 till 136 deltagare från kommunerna runt sjön.";

export default defineAcrossCheck<{ name: string; others: readonly string[]; copied: string }>({
  id: ID,
  severity: "warning",
  texts: {
    sv: {
      title: "Samma insats från flera regioner",
      message: ({ name, others, copied }) =>
        copied === "yes"
          ? `”${name}” redovisas med samma ord i ${listed(others, "och")}. Kom överens om vem som redovisar resultaten, eller skriv vad som är er del.`
          : `”${name}” redovisas också i ${listed(others, "och")}. Är det samma insats, skriv vad som är er del.`,
      why: "Ett projekt som flera regioner driver tillsammans redovisas ofta av dem alla. När rapporterna läggs ihop räknas seminarier, deltagare och pengar då två eller tre gånger. Samma ord i flera rapporter är en varning, samma namn en not: projektet kan redovisas av flera om var och en skriver sin del.\n\nJämförelsen görs när flera filer kontrolleras på en gång, eller när en arbetsbok har flera regioners insatser.",
    },
    en: {
      title: "Same insats from several regions",
      message: ({ name, others, copied }) =>
        copied === "yes"
          ? `“${name}” is reported in the same words in ${listed(others, "and")}. Agree on who reports the results, or write what is your part.`
          : `“${name}” is also reported in ${listed(others, "and")}. If it is the same insats, write what is your part.`,
      why: "A project that several regions run together is often reported by all of them. When the reports are put together, seminars, participants and money are then counted two or three times. The same words in several reports are a warning, the same name a note: several may report a project if each writes of its own part.",
    },
  },
  examples: {
    passing: [
      {
        shows: "Insatser av samma slag, var och en med sitt resultat.",
        files: {
          "Mellansjö.xlsx": { "3.4": [HEADER, ["Regionalt serviceprogram", ...GOOD.slice(1)], ["Framtagande av regional handlingsplan för kompetens", ...GOOD.slice(1, 3), "Byar"]] },
          "Fjällbygden.xlsx": { "3.4": [HEADER, ["Regionalt serviceprogram", ...ALSO_GOOD.slice(1)], ["Framtagande av regional handlingsplan för kompetens", "Ett förslag har skickats ut.", "", "Byar"]] },
        },
      },
      {
        shows: "Två grenar av en satsning, i var sitt län.",
        files: {
          "Mellansjö.xlsx": { "3.4": [HEADER, ["Vintervägar Mellansjö", ...GOOD.slice(1)]] },
          "Fjällbygden.xlsx": { "3.4": [HEADER, ["Vintervägar Fjällbygden", ...ALSO_GOOD.slice(1)]] },
        },
      },
    ],
    failing: [
      {
        shows: "Ett projekt som två regioner redovisar, det ena med samma ord.",
        files: {
          "Mellansjö.xlsx": { "3.4": [HEADER, ["Öppna Storsjön – dagar om delade data", LONG, ...GOOD.slice(2)], ["Ljusa och energisnåla ladugårdar 2022–2024", ...GOOD.slice(1)]] },
          "Fjällbygden.xlsx": { "4.4": [HEADER, ["Projektet Öppna Storsjön – dagar om delade data", LONG, ...ALSO_GOOD.slice(2)]], "9.2": [HEADER, ["Ljusa och energisnåla ladugårdar Projektet vänder sig till bönder.", ...ALSO_GOOD.slice(1)]] },
        },
        finds: [
          { file: "Mellansjö.xlsx", at: "3.4!B2", text: LONG.slice(0, -1), severity: "warning" },
          { file: "Mellansjö.xlsx", at: "3.4!A3", text: "Ljusa och energisnåla ladugårdar", severity: "note" },
          { file: "Fjällbygden.xlsx", at: "4.4!B2", text: LONG.slice(0, -1), severity: "warning" },
          { file: "Fjällbygden.xlsx", at: "9.2!A2", text: "Ljusa och energisnåla ladugårdar", severity: "note" },
        ],
      },
    ],
  },
  compare: () => new Comparing(),
});
