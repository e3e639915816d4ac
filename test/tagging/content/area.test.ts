import fc from "fast-check";
import { contentTags } from "../../../src/tagging/content";
import { DEFAULT_THRESHOLD } from "../../../src/tagging/sureness";
import type { RowTexts } from "../../../src/tagging/tag";

const areaOf = (name: string) => contentTags({ name }).area;

describe("the area that a row's content belongs to", () => {
  test.each([
    ["Driftstöd till lanthandlare och servicepunkter i Region Mellansjö", 1, "1.3"],
    ["Ny kulturplan för Mellansjö län och dialog med civilsamhället", 1, "1.1"],
    ["Nätverk för översiktsplanering och bostadsförsörjning i Mellansjö", 1, "1.2"],
    ["Validering och yrkesvux för undersköterskor", 2, "2.1"],
    ["Kompetensråd: arbetsgivare och utbildare möts om rekrytering och matchning på arbetsmarknaden", 2, "2.2"],
    ["Inkubator och testbädd för forskning vid Mellansjö universitet", 3, "3.1"],
    ["Cirkulära affärsmodeller och livsmedelsstrategi för lantbruk", 3, "3.2"],
    ["Exportsamverkan och investeringsfrämjande för småföretag", 3, "3.5"],
    ["Bredbandsforum om fiberutbyggnad och mobiltäckning", 4, "4.1"],
    ["Länsplan för transportinfrastruktur: järnväg, cykelvägar och busshållplatser", 4, "4.2"],
  ])("%s", (name, area, priority) => {
    const tags = contentTags({ name });
    expect(tags.area?.id).toBe(area);
    expect(tags.priority?.id).toBe(priority);
  });

  test("is told with the words that carried it", () => {
    const evidence = areaOf("Under året hölls bredbandsforum om fiberutbyggnad i Mellansjö")?.evidence ?? [];
    expect(evidence.map(({ text }) => text).join(" ")).toContain("bredbandsforum");
  });

  test("is not told from letters on end, which are no word", () => {
    expect(areaOf("x".repeat(1000))).toBeNull();
    expect(areaOf(`Bredband ${"x".repeat(1000)}`)).toEqual(areaOf("Bredband"));
  });

  test("has another area second", () => {
    const area = areaOf("Företag i besöksnäringen får råd om export");
    expect(area?.second).not.toBeNull();
    expect(area?.second).not.toBe(area?.id);
  });

  test("is surer of a plain case than of one on the border", () => {
    const plain = areaOf("Kompetensråd och yrkesvux: arbetsgivare och utbildare möts om rekrytering, validering och matchning på arbetsmarknaden")!;
    const border = areaOf("Gemensam arbetsgrupp om framtidsfrågor")!;
    expect(plain.confidence).toBeGreaterThan(DEFAULT_THRESHOLD);
    expect(border.confidence).toBeLessThan(DEFAULT_THRESHOLD);
  });

  test("is surer where a goal that the row names speaks for the same", () => {
    const name = "Gemensam arbetsgrupp om kompetens";
    const alone = contentTags({ name }).area!;
    const withGoal = contentTags({ name }, { goals: [{ id: "19-22", kind: "named", confidence: 1, evidence: [] }], eruf: [] }).area!;
    expect([alone.id, withGoal.id]).toEqual([2, 2]);
    expect(withGoal.confidence).toBeGreaterThan(alone.confidence);
  });

  test.each(["", "  \n", "2023", "– 12 % –", "IT"])("is none where there are no words to judge by: %j", (name) => {
    expect(contentTags({ name })).toEqual({ area: null, priority: null });
  });

  test("of a row without texts is none", () => {
    expect(contentTags({})).toEqual({ area: null, priority: null });
  });

  test("lies in the area told when a priority is told", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("buss", "företag", "kultur", "fiber", "validering", "export", "bostäder", "elever"), { minLength: 1 }), (words) => {
        const { area, priority } = contentTags({ outputs: words.join(" ") });
        expect(priority!.id.startsWith(`${area!.id}.`)).toBe(true);
        expect(priority!.confidence).toBeLessThanOrEqual(area!.confidence);
      }),
    );
  });
});

describe("any text", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.array(fc.constantFrom("bredband", "kultur ", "\n• ", "företag", "İ", "å̊", "-", "och "), { maxLength: 30 }).map((parts) => parts.join("")));
  const row = fc.record({ name: text, outputs: text, outcomes: text, goals: text }, { requiredKeys: [] });

  test("gives evidence that stands in it, a confidence that is a share, and the same answer again", () => {
    fc.assert(
      fc.property(row, (texts: RowTexts) => {
        const tags = contentTags(texts);
        for (const { field, start, end, text: words } of tags.area?.evidence ?? []) {
          expect(words).not.toBe("");
          expect((texts[field] ?? "").slice(start, end)).toBe(words);
        }
        if (tags.area) expect(tags.area.confidence).toBeGreaterThanOrEqual(0.25);
        if (tags.area) expect(tags.area.confidence).toBeLessThanOrEqual(1);
        expect(contentTags(texts)).toEqual(tags);
      }),
    );
  });
});
