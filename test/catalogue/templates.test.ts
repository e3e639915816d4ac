import { existsSync, readFileSync } from "node:fs";
import { asTemplate, sectionByNumber, templateByName, TemplateProblem, templates } from "../../src/catalogue";
import mall from "../../src/catalogue/templates/mall-2023.json";
import { makeTemplates } from "../../scripts/make-templates";

const WORDING = "../shared/catalogue/templates.json";

describe("templates", () => {
  it("has the seven tables of mall 2023, each with at most five insatser", () => {
    const { sections } = templateByName("mall-2023")!;
    expect(sections.map(({ number }) => number)).toEqual(["3.4", "4.4", "5.4", "6.4", "7.2", "8.2", "9.2"]);
    expect(new Set(sections.map(({ maxRows }) => maxRows))).toEqual(new Set([5]));
  });

  it("has the compilation with the region first and sections 1–7", () => {
    const { fields, sections } = templateByName("sammanstallning-2023")!;
    expect(fields.filter(({ constraints }) => constraints.required).map(({ name }) => name)).toEqual(["region", "name", "outputs", "outcomes", "goals"]);
    expect(sections.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  it("has the same sections in the same order in both", () => {
    const [first, second] = templates();
    expect(first!.sections.map(({ compilation }) => compilation)).toEqual(second!.sections.map(({ compilation }) => compilation));
  });

  it("finds by name and number, and nothing where there is nothing", () => {
    expect(templateByName("mall-1999")).toBeNull();
    expect(sectionByNumber(templateByName("mall-2023")!, "7.2")?.title).toBe("Jämställdhet");
    expect(sectionByNumber(templateByName("mall-2023")!, "7.3")).toBeNull();
  });

  it("gives every column of a template an explanation of what else it may be called", () => {
    for (const { fields } of templates()) for (const { aliases } of fields) expect(aliases.length).toBeGreaterThan(0);
  });

  it("is what the script makes of the collected wording", () => {
    if (!existsSync(WORDING)) {
      console.log(`No ${WORDING} here: the templates are only looked through, not made anew.`);
      expect(templates()).toHaveLength(2);
      return;
    }
    for (const [file, text] of Object.entries(makeTemplates(WORDING))) {
      expect(readFileSync(`src/catalogue/templates/${file}`, "utf8")).toBe(text);
    }
  });
});

describe("template data that does not hold", () => {
  const problemOf = (data: unknown): string => {
    try {
      asTemplate(data);
      return "none";
    } catch (error) {
      return (error as TemplateProblem).message;
    }
  };

  it.each([
    [null, "template: expected an object"],
    [[], "template: expected an object"],
    [{ ...mall, name: "" }, "template.name: expected text"],
    [{ ...mall, year: "2023" }, "template.year: expected a whole number"],
    [{ ...mall, colour: "red" }, "template.colour: expected no such property"],
    [{ ...mall, fields: {} }, "template.fields: expected a list"],
    [{ ...mall, fields: [...mall.fields, mall.fields[0]] }, "template.fields[9]: expected no name or number twice"],
    [{ ...mall, rules: [{ id: "a" }] }, "template.rules[0].text: expected text"],
    [{ ...mall, fields: [{ ...mall.fields[0], constraints: { required: 1 } }] }, "template.fields[0].constraints.required: expected true or false"],
  ])("is told apart by place and expectation", (data, message) => {
    expect(problemOf(data)).toBe(message);
  });

  it("accepts its own data", () => {
    expect(problemOf(mall)).toBe("none");
  });
});
