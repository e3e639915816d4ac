/** What people say of a row's tags, and what is settled once they have. */
import type { RowTags, TaggedRow } from "../../src/tagging";
import { settledByDefault, settledByHand, type SettledRow } from "../../src/tagging/columns";
import { handInCells, refuse, replace, take, type Decided, type Deciding, type Hand } from "../../src/taskpane/state/tagging/hand";
import { settledTags, shownTags } from "../../src/taskpane/state/tagging/items";

const TAGS: RowTags = {
  area: { id: 3, confidence: 0.99, second: 2, evidence: [] },
  priority: { id: "3.4", confidence: 0.7 },
  goals: [{ id: "19-17", kind: "named", confidence: 1, evidence: [] }],
  agenda2030: [
    { code: "8", kind: "named", confidence: 1, evidence: [] },
    { code: "9", kind: "suggested", confidence: 0.65, evidence: [] },
  ],
  eruf: [],
  interreg: [],
  esf: [],
  basis: [{ basis: "evaluation", evidence: [] }],
};

const base: SettledRow = { key: "key", settled: settledByDefault(TAGS), own: {} };
const row = { tags: TAGS } as TaggedRow;
const item = { row, base, inCells: {} };

/** What is decided by one deed after another, in cells that hold nothing of a person's own. */
function decided(...deeds: readonly Deciding[]): Decided {
  const hand = deeds.reduce<Hand>((so, deed) => deed(TAGS, so), {});
  return Object.fromEntries(Object.entries(hand).map(([column, choice]) => [column, { ...choice, over: null }]));
}

const settledAfter = (...deeds: readonly Deciding[]) => settledTags(item, decided(...deeds));
const standings = (said?: Decided) => Object.fromEntries(shownTags(item, said).map(({ column, id, standing }) => [`${column} ${id}`, standing]));

test("what is named and what is sure is settled; the rest waits", () => {
  expect(standings()).toEqual({ "area 3": "settled", "priority 3.4": "open", "goals 19-17": "settled", "agenda2030 8": "settled", "agenda2030 9": "open", "basis evaluation": "settled" });
  expect(settledTags(item)).toBe(base.settled);
});

test("a suggestion is taken, a named tag refused, and the column is by hand", () => {
  expect(settledAfter(take("agenda2030", "9"), refuse("agenda2030", "8"))).toEqual({ ...base.settled, agenda2030: ["9"], byHand: ["agenda2030"] });
});

test("a column of one value holds one: another area goes without the priority of the first", () => {
  const said = decided(take("area", "2"));
  expect(settledTags(item, said)).toMatchObject({ area: 2, priority: null, byHand: ["area"] });
  expect(standings(said)).toMatchObject({ "area 2": "settled", "area 3": "refused", "priority 3.4": "refused" });
});

test("who says a priority has said its area, and who then says another area has not said the priority", () => {
  expect(settledAfter(replace("priority", "3.4", "1.2"))).toMatchObject({ area: 1, priority: "1.2", byHand: ["area", "priority"] });
  expect(settledAfter(take("priority", "1.2"), take("area", "4"))).toMatchObject({ area: 4, priority: null });
  expect(settledAfter(take("priority", "3.1"), take("area", "3"))).toMatchObject({ area: 3, priority: "3.1" });
});

test("an area that is refused takes its priority with it", () => {
  expect(settledAfter(refuse("area", "3"))).toMatchObject({ area: null, priority: null, byHand: ["area"] });
  expect(standings(decided(refuse("area", "3")))["priority 3.4"]).toBe("refused");
});

test("to change a tag for itself keeps it", () => {
  expect(settledAfter(replace("goals", "19-17", "19-17")).goals).toEqual(["19-17"]);
});

describe("where a person has written in the cell", () => {
  const known = (text: string, agenda2030: readonly string[]) => {
    const own: SettledRow = { key: "key", settled: settledByHand(base.settled, { agenda2030 }), own: { agenda2030: text } };
    return { row, base: own, inCells: handInCells(TAGS, own) };
  };
  const ofAgenda = (item: ReturnType<typeof known>, said?: Decided) => shownTags(item, said).flatMap(({ column, id, standing }) => (column === "agenda2030" ? [[id, standing]] : []));

  test("what is sure and was taken away is rejected, and what waited goes on waiting", () => {
    const item = known("11 Hållbara städer och samhällen", ["11"]);
    expect(ofAgenda(item)).toEqual([["8", "refused"], ["9", "open"], ["11", "settled"]]);
    expect(settledTags(item)).toBe(item.base.settled);
  });

  test("what waits there and is taken is written beside what the person wrote", () => {
    const item = known("11 Hållbara städer och samhällen", ["11"]);
    const hand = take("agenda2030", "9")(TAGS, item.inCells);
    const said = { agenda2030: { ...hand.agenda2030!, over: "11 Hållbara städer och samhällen" } };
    expect([...settledTags(item, said).agenda2030].sort()).toEqual(["11", "9"]);
  });

  test("what was rejected in the panel before the cell was written stays rejected until it stands there", () => {
    const said = decided(refuse("agenda2030", "9"), take("agenda2030", "11"));
    const written = known("8 Anständiga arbetsvillkor; 11 Hållbara städer", ["8", "11"]);
    expect(ofAgenda(written, said)).toEqual([["8", "settled"], ["9", "refused"], ["11", "settled"]]);
    expect(settledTags(written, said)).toBe(written.base.settled);
    expect(ofAgenda(known("9 Hållbar industri", ["9"]), said)).toEqual([["8", "refused"], ["9", "settled"]]);
  });

  test("an area of the person's own stands in the place of ours", () => {
    const own: SettledRow = { key: "key", settled: settledByHand(base.settled, { area: 2 }), own: { area: "2" } };
    const tags = shownTags({ row, base: own, inCells: handInCells(TAGS, own) });
    expect(tags.filter(({ column }) => column === "area").map(({ id, standing }) => [id, standing])).toEqual([["3", "refused"], ["2", "settled"]]);
  });
});

test("a decision is past once the cell has got another text of a person's own, and stands again when it is gone", () => {
  const said = decided(take("agenda2030", "9"));
  const written: SettledRow = { key: "key", settled: settledByHand(base.settled, { agenda2030: ["3"] }), own: { agenda2030: "3 God hälsa och välbefinnande" } };
  expect(settledTags({ row, base: written, inCells: handInCells(TAGS, written) }, said).agenda2030).toEqual(["3"]);
  expect(settledTags(item, said).agenda2030).toEqual(["8", "9"]);
});

test("nothing waits in a column where a person has written what cannot be read", () => {
  const own: SettledRow = { ...base, own: { agenda2030: "Lite av varje" } };
  const tags = shownTags({ row, base: own, inCells: handInCells(TAGS, own) });
  expect(tags.filter(({ column, standing }) => column === "agenda2030" && standing === "open")).toEqual([]);
});
