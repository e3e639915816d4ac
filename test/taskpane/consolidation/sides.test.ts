/** What is marked in each of two wordings. */
import { wordDifference } from "../../../src/consolidation/words/difference";
import { meaningDifferences } from "../../../src/consolidation/compare/meaning";
import { inOneGo } from "../../../src/slices/in-one-go";
import { sideOf, type Side } from "../../../src/taskpane/consolidation/sides";

/** *Other words* and **what bears on the meaning**. */
const marked = (before: string, after: string, side: Side) =>
  sideOf(wordDifference(before, after), side, inOneGo(meaningDifferences(before, after)))
    .map(({ text, mark }) => ({ same: text, other: `*${text}*`, meaning: `**${text}**` })[mark])
    .join("");

test.each([
  ["Nej", "Ja.", "**Nej**", "**Ja***.*"],
  ["Nio bryggor har lagats.", "Nitton bryggor blev hela.", "**Nio** bryggor *har lagats*.", "**Nitton** bryggor *blev hela*."],
  ["Andelen är 12,5 procent.", "Andelen är 1,25 procent.", "Andelen är **12,5** procent.", "Andelen är **1,25** procent."],
  ["Färjorna går inte fullare.", "Färjorna går fullare.", "Färjorna går **inte** fullare.", "Färjorna går fullare."],
  ["Minst 40 byar", "Högst 40 byar", "**Minst** 40 byar", "**Högst** 40 byar"],
])("%j and %j", (before, after, one, other) => {
  expect([marked(before, after, "before"), marked(before, after, "after")]).toEqual([one, other]);
});

test("a text that is not there is empty", () => {
  expect([marked("Tre broar", "", "before"), marked("Tre broar", "", "after")]).toEqual(["*Tre broar*", ""]);
});
