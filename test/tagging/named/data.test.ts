import { frameworks } from "../../../src/catalogue/goals";
import agendaWords from "../../../src/tagging/named/agenda-words.json";
import fundWords from "../../../src/tagging/named/fund-words.json";

test.each([agendaWords, fundWords])("goals have plain words of their own in lists, and the data says where they come from", ({ source, words }) => {
  expect(source).not.toBe("");
  const all = Object.values(words).flat();
  expect(new Set(all).size).toBe(all.length);
  for (const word of all) expect(word).toMatch(/^\p{Ll}+-?(?: \p{Ll}+)*$/u);
});

test("every goal of Agenda 2030 and every objective that we know by name has words", () => {
  expect(Object.keys(agendaWords.words)).toEqual(frameworks().agenda2030.map(({ code }) => code));
  expect(Object.keys(fundWords.words)).toEqual(expect.arrayContaining(frameworks().specificObjectives.map(({ code }) => code)));
});
