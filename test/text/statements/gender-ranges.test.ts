import { readStatements } from "../../../src/text/statements";

/** Ranges in short: their ends, what they count, and the kind where it is not an outcome. */
const ranges = (text: string) =>
  readStatements(text, { year: 2023 }).map(({ low, high, unit, noun, counted, kind }) => [low, high, unit, noun, counted, ...(kind === "outcome" ? [] : [kind])]);

const words = (text: string) => readStatements(text, { year: 2023 }).map(({ start, end }) => text.slice(start, end));

describe("ranges of women and men", () => {
  it.each([
    ["40–60 procent kvinnor seglade.", [[40, 60, "percent", "kvinnor", "persons"]]],
    ["Mellan 30 och 40 % av seglarna var män.", [[30, 40, "percent", "män", "persons"]]],
    ["Mellan 30 procent och 40 procent av seglarna var män.", [[30, 40, "percent", "män", "persons"]]],
    ["Andelen kvinnor har varierat mellan 35 och 52 procent.", [[35, 52, "percent", "kvinnor", "persons"]]],
    ["Kvinnor utgör 45–50 % och män 50–55 %.", [[45, 50, "percent", "kvinnor", "persons"], [50, 55, "percent", "män", "persons"]]],
    ["Mellan 20 och 30 av seglarna var kvinnor.", [[20, 30, "count", "kvinnor", "persons"]]],
    ["20–30 kvinnor seglade.", [[20, 30, "count", "kvinnor", "persons"]]],
    ["120 seglare, varav 40–60 % kvinnor", [[120, 120, "count", "seglare", "other"], [40, 60, "percent", "kvinnor", "persons"]]],
  ])("are told from end to end: %s", (text, expected) => {
    expect(ranges(text)).toEqual(expected);
    expect(readStatements(text).filter(({ split }) => split !== null)).toEqual([]);
  });

  it.each([
    ["20–30 % av stöden gick till kvinnor.", [[20, 30, "percent", "stöden", "grants"]]],
    ["20–30 % av företagen drivs av kvinnor.", [[20, 30, "percent", "företagen", "companies"]]],
    ["20–30 procent drivs av kvinnor.", [[20, 30, "percent", null, "companies"]]],
  ])("are of things where women and men got or lead these: %s", (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });

  it.each([
    ["Andelen kvinnor ska ligga mellan 40 och 60 procent.", [[40, 60, "percent", "kvinnor", "persons", "target"]]],
    ["25–30 procent av kvinnorna fick båt.", [[25, 30, "percent", "kvinnorna", "persons", "within-gender rate"]]],
    ["Andelen kvinnor i branschen är 10–15 procent.", [[10, 15, "percent", "kvinnor", "persons", "population"]]],
  ])("are of the kind that single numbers would be: %s", (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });

  it.each([
    ["Könsfördelningen låg inom 40–60 procent.", [[40, 60, "percent", null, "other"]]],
    ["10–15 % av byarna har fiber, och kvinnor seglar mest.", [[10, 15, "percent", "byarna", "places"]]],
    ["Andelen kvinnor har ökat med 5–10 procent.", [[5, 10, "percent", null, "other"]]],
  ])("but not where the gender is another matter: %s", (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });

  it.each([
    ["Här var mellan 40 och 60 procent kvinnor.", ["mellan 40 och 60 procent kvinnor"]],
    ["Andelen kvinnor var 40–60 procent.", ["kvinnor var 40–60 procent"]],
  ])("are marked with their gender: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
