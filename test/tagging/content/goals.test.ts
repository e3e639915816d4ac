import fc from "fast-check";
import { sureness, tagsOf } from "../../../src/tagging";
import { suggestedGoals } from "../../../src/tagging/content";
import type { RowTexts } from "../../../src/tagging/tag";

const REGION = "19";
const YEAR = 2023;
const goalsOf = (texts: RowTexts, region: string | null = REGION) => tagsOf(texts, region, YEAR).goals;
const ids = (texts: RowTexts, region?: string | null) => goalsOf(texts, region).map(({ id }) => id);

test.each([
  ["whose wording and priority the row shares", { name: "Bredbandsforum", outputs: "Tolv byar har fått snabbt bredband genom fiberutbyggnad." }, ["19-12"]],
  ["that another form of the word speaks for", { name: "Exportsamverkan", outputs: "Tjugo företag exporterar till nya länder efter exportrådgivning." }, ["19-18"]],
  ["of no other priority, though a word is shared", { name: "Kollektivtrafik", outputs: "Bussarna till museets natur- och kulturmiljöer går oftare." }, ["19-10"]],
])("suggests a goal %s", (_, texts, expected) => expect(ids(texts)).toEqual(expected));

test.each([
  ["that was left undone", { outputs: "Utbyggnaden av snabbt bredband har inte genomförts." }],
  ["that is aimed at", { outputs: "Projektet ska leda till snabbt bredband i alla byar." }],
  ["where the row has none of its words", { name: "Mobilmaster", outputs: "Fyra master har byggts." }],
  ["that only the goals column has words of", { name: "Mobilmaster", outputs: "Fyra master har byggts.", goals: "Digitala mötesplatser, bredbandet i byarna" }],
  ["where nothing tells of a priority", { outputs: "Fyra möten hölls." }],
])("suggests no goal %s", (_, texts) => expect(ids(texts)).toEqual([]));

test("suggests no goal where it is not known whose goals they are", () => {
  expect(ids({ outputs: "Tolv byar har fått snabbt bredband." }, null)).toEqual([]);
});

test("leaves it to the row to name its goals", () => {
  const goals = goalsOf({ name: "Bredbandsforum", outputs: "Tolv byar har fått snabbt bredband.", goals: "RUS: delmål 14" });
  expect(goals.map(({ id, kind }) => [id, kind])).toEqual([["19-17", "named"]]);
});

test("is never more than a perhaps", () => {
  const [goal] = goalsOf({ name: "Bredbandsforum", outputs: "Tolv byar har fått snabbt bredband." });
  expect(goal?.kind).toBe("suggested");
  expect(sureness({ confidence: goal!.confidence })).toBe("low");
});

test("gives evidence that stands in the text, whatever the text", () => {
  const text = fc.array(fc.constantFrom("snabbt ", "Bredband ", "inte ", "ska ", ". ", "\n", "kollektivtrafik ", "företag ", "exporterar ", "İ", "e\u0301"), { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, fc.constantFrom("4.1", "4.2", "3.5", "2.1"), (outputs, name, id) => {
      for (const { evidence } of suggestedGoals({ name, outputs }, REGION, YEAR, { id, confidence: 1 })) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { field, start, end, text: words } of evidence) expect((field === "name" ? name : outputs).slice(start, end)).toBe(words);
      }
    }),
  );
});
