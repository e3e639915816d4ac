/** The lines beside the rows of a national table, read back: its notes and its answers. */
import type { Answer } from "../answers";
import { ANSWERS, NOTES, ownText, type LineKind, type Said } from "../lines";
import type { ConsolidatedNote } from "../row";
import { placeKey, type ToldPlace } from "../told-place";
import type { ListsFound } from "./our-lists";
import type { ToldCell } from "./told";
import { numbersTyped, regionIn, unknownRegion } from "./typed";
import { placeIn, type PlaceInFile, type WrittenList } from "./written-list";

export interface WrittenLine<Line> {
  /** Where its text stands on the written sheet. */
  standing: PlaceInFile;
  /** As its cells say. */
  origin: ToldPlace;
  /** Where it was read, and as what; `null`: a person has added it. */
  read: { place: PlaceInFile; as: string } | null;
  said: SaidInCells<Line>;
  /** Cells that nobody could have meant so: they say nothing. */
  unread: readonly ToldCell[];
  /** What is said as its region and names none; `null`: nothing is. */
  unknownRegion: ToldCell | null;
}

/** What stands in its cells, where there are any: a column that somebody has taken away says nothing. */
type SaidInCells<Line> = Partial<Said<Line>>;

/** What a person writes where it is not said that there are no insatser. */
const SAYS_NO: readonly string[] = ["", "nej", "no", "-", "–", "—"];

/** What regions write in their tables instead of insatser; `null`: no sheet has it. Pauses now and then. */
export function* writtenNotes({ notes: list }: Pick<ListsFound, "notes">): Generator<undefined, WrittenLine<ConsolidatedNote>[] | null> {
  return list && (yield* linesIn(list, NOTES, (row) => {
    const { said, unread } = numbersTyped(list, row, ["section", "year"]);
    return { standing: list.placeOf(row, "text"), unknownRegion: unknownRegion(list, row, ""), said: { ...said, ...regionSaid(list, row), text: list.at(row, "text"), ...(list.has("saysNone") && { saysNone: !SAYS_NO.includes(list.at(row, "saysNone").trim().toLowerCase()) }) }, unread };
  }));
}

/** The answers; `null`: no sheet has them. Pauses now and then. */
export function* writtenAnswers({ answers: list }: Pick<ListsFound, "answers">): Generator<undefined, WrittenLine<Answer>[] | null> {
  return list && (yield* linesIn(list, ANSWERS, (row) => {
    const { said, unread } = numbersTyped(list, row, ["year"]);
    return { standing: list.placeOf(row, "answer"), unknownRegion: unknownRegion(list, row, ""), said: { ...said, ...regionSaid(list, row), ...(list.has("number") && { number: list.at(row, "number") }), question: list.at(row, "question"), text: list.at(row, "answer") }, unread };
  }));
}

function regionSaid(list: Pick<WrittenList<"region">, "has" | "at">, row: number): { region?: string | null } {
  return list.has("region") ? { region: regionIn(list.at(row, "region")) } : {};
}

function* linesIn<Line, Column extends string>(list: WrittenList<Column | "file" | "sheet" | "cell" | "readAs">, kind: LineKind<Line>, cellsOf: (row: number) => Omit<WrittenLine<Line>, "origin" | "read">): Generator<undefined, WrittenLine<Line>[]> {
  const placed = new Set<string>();
  const lines = yield* list.each((row): WrittenLine<Line>[] => {
    const origin = { file: list.at(row, "file"), sheet: list.at(row, "sheet"), cell: list.at(row, "cell") };
    const [place, as] = [placeIn(origin.sheet, origin.cell), list.at(row, "readAs").trim()];
    // What is no longer in its file may have stood where another line stands now.
    const key = `${placeKey(origin)}\n${as}`;
    // A copy of a line is a line of its own.
    const read = place && as !== "" && !placed.has(key) ? { place, as } : null;
    const cells = cellsOf(row);
    if (!read && ownText(kind, { ...kind.nothing, ...cells.said }) === "") return [];
    placed.add(key);
    return [{ origin, read, ...cells }];
  });
  return lines.flat();
}
