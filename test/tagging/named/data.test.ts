import { frameworks } from "../../../src/catalogue/goals";
import agendaWords from "../../../src/tagging/named/agenda-words.json";

test("every goal of Agenda 2030 has plain words of its own in lists, and the data says where they come from", () => {
  expect(agendaWords.source).not.toBe("");
  expect(Object.keys(agendaWords.words)).toEqual(frameworks().agenda2030.map(({ code }) => code));
  const words = Object.values(agendaWords.words).flat();
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
});
