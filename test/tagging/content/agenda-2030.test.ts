import fc from "fast-check";
import { suggestedAgenda2030 } from "../../../src/tagging/content";

const codes = (outputs: string) => suggestedAgenda2030({ outputs }).map(({ code }) => code);

test.each([
  ["what was done", "Två kurser i återbruk och cirkulär produktion hölls i Region Mellansjö.", ["12"]],
  ["nothing that is mentioned once", "Mötet tog även upp återbruk.", []],
  ["nothing that was left undone", "Insatserna för återbruk och cirkulär produktion har inte genomförts.", []],
  ["nothing that is aimed at", "Projektet ska leda till återbruk och cirkulär produktion.", []],
  ["nothing where nothing speaks", "Fyra möten hölls.", []],
  ["goals in their order", "Kollektivtrafik och cykel lyftes. Utbildning och validering startade.", ["4", "11"]],
])("suggests %s", (_, text, expected) => expect(codes(text)).toEqual(expected));

test("suggests what the insats is called after", () => {
  expect(suggestedAgenda2030({ name: "Validering i Mellansjö" }).map(({ code, kind }) => [code, kind])).toEqual([["4", "suggested"]]);
});

test("tells of the same words once, though two terms are found in them", () => {
  const [{ evidence } = { evidence: [] }] = suggestedAgenda2030({ outputs: "En utbildning startade, och validering prövades." });
  expect(evidence.map(({ text }) => text)).toEqual(["utbildning", "validering"]);
});

test("leaves the goals column to what is named there", () => {
  expect(suggestedAgenda2030({ goals: "Jämställdhet och jämställd tillväxt, kvinnors företagande" })).toEqual([]);
});

test("gives evidence that stands in the text, whatever the text", () => {
  const text = fc.array(fc.constantFrom("återbruk ", "cykel ", "inte ", "ska ", ". ", "\n", "kollektivtrafik ", "İ", "e\u0301"), { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.string(), (outputs, name) => {
      for (const { evidence } of suggestedAgenda2030({ name, outputs })) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { field, start, end, text: words } of evidence) expect((field === "name" ? name : outputs).slice(start, end)).toBe(words);
      }
    }),
  );
});
