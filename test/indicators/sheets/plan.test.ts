/** What the planned sheets are made of besides their numbers. */
import { groupsToWrite } from "../../../src/indicators/sheets";
import { valueOf, type SheetPlan } from "../../../src/planned-sheets/plan";
import { figureOf, readingOf, sourceOf } from "../figures";
import { planned, SAMPLE, SOURCES } from "./readings";

const column = ({ rows }: SheetPlan, header: string) => rows.slice(1).map((row) => valueOf(row[rows[0]!.indexOf(header)]!));
const inside = ({ rows, widths }: SheetPlan, area: { row: number; column: number; rows: number; columns: number }) => area.row >= 0 && area.row + area.rows <= rows.length && area.column + area.columns <= widths.length;

test("each figure has its words, its cell and a link there", () => {
  const { figures } = planned(SAMPLE);
  expect(column(figures, "Orden")).toEqual(SAMPLE.figures.map(({ text }) => text));
  expect(column(figures, "Cell")[0]).toBe("B2 · 3.4");
  expect(figures.links.map(({ row, file, sheet, cell }) => [row, file, sheet, cell])).toEqual(SAMPLE.figures.map((figure, at) => [at + 1, null, "3.4", `B${figure.row + 1}`]));
});

test("each column that is written has its width", () => {
  for (const { rows, widths } of Object.values(planned(SAMPLE))) for (const row of rows) expect(row.length).toBeLessThanOrEqual(widths.length);
});

test("numbers are numbers, shares fractions; a range has where it ends, and what is left out its reason", () => {
  const { figures } = planned(SAMPLE);
  expect(column(figures, "Andel kvinnor")).toEqual([0.75, null, 20 / 30, null, 4 / 9, null, 0.4]);
  expect(column(figures, "Värde")).toEqual([60, 2_500_000, 30, 12, 9, 200, 80]);
  expect(column(figures, "Upp till")).toEqual([null, null, null, 18, null, null, null]);
  expect(column(figures, "Exakthet")).toEqual(["exakt", "exakt", "exakt", "spann", "cirka", "exakt", "exakt"]);
  expect(column(figures, "Könsfördelning")).toEqual(["båda", "nej", "båda", "nej", "ett kön", "nej", "bara andel"]);
  expect([column(figures, "Räknas")[5], column(figures, "Varför inte")[5]]).toEqual(["Nej", "är ett mål"]);
});

test("insatser to ask for a gender split stand first", () => {
  expect(column(planned(SAMPLE).sources, "Könsfördelning")).toEqual(["Nej", "Ja", "Ja", "Ja"]);
  expect(column(planned(SAMPLE, { language: "en" }).sources, "Insats")).toEqual(["Nya yrken", "Byaliv", "Havsbruk", "Ljusa stigar"]);
});

test("what the sums rest on is told first, and worked out too", () => {
  const [, coverage, counted] = planned(SAMPLE).summary.rows.map(([cell]) => cell);
  expect(valueOf(coverage!)).toBe("Figurer i 3 av 4 insatser; 1 anger ingen könsfördelning.");
  expect(valueOf(counted!)).toBe("Summorna räknar 6 figurer. 1 är inte med: varför står på bladet Figurer. 1 av de räknade är spann och läggs ihop från sitt lägsta tal.");
  expect(coverage).toHaveProperty("formula");
});

test("what cannot be added up is told apart from what is summed, and only what there is is told", () => {
  const [source] = SOURCES;
  const told = (language: "sv" | "en", ...more: ReturnType<typeof figureOf>[]) => String(valueOf(planned(readingOf([figureOf(source!, 60), figureOf(source!, 7, { counted: "companies" }), ...more]), { language }).summary.rows[2]![0]!));
  expect(told("sv")).toBe("Summorna räknar 2 figurer. 0 är inte med: varför står på bladet Figurer.");
  const unlike = [figureOf(source!, 80, { unit: "percent" }), figureOf(source!, 12, { counted: "other" }), figureOf(source!, 900, { counted: "measures" }), figureOf(source!, 5_000, { unit: "kronor", counted: "money" })];
  expect(told("sv", ...unlike)).toBe("Summorna räknar 3 figurer. 3 till är andelar, eller räknar sådant som inte läggs ihop. 0 är inte med: varför står på bladet Figurer.");
  expect(told("en", ...unlike)).toBe("The sums count 3 figures. 3 more are shares, or count what is not added up. 0 are left out: the sheet Figures says why.");
  expect(told("en", figureOf(source!, 3, { high: 9 }))).toMatch(/^The sums count 3 figures\. 0 are left out: .*\. 1 of those counted are ranges and are added up from their lowest number\.$/);
});

test("charts have titles, words for those who do not see them, colours apart in lightness, and cells that exist", () => {
  const { summary } = planned(SAMPLE);
  expect(summary.charts.map(({ kind, title }) => [kind, title])).toEqual([["shares", "Kvinnor och män, procent: Område"], ["bars", "Antal insatser: RUS-mål"]]);
  expect(summary.charts[0]!.alternativeText).toContain("45 kvinnor, 15 män");
  expect(summary.charts[1]!.alternativeText).toContain("Utan RUS-mål: 1");
  for (const { area, categories, series } of summary.charts) {
    for (const block of [area, categories, ...series.map(({ values }) => values)]) expect(inside(summary, block)).toBe(true);
    for (const { values } of series) expect([values.row, values.rows]).toEqual([categories.row, categories.rows]);
  }
  const lightness = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).reduce((sum, part, at) => sum + part * [0.21, 0.72, 0.07][at]!, 0);
  const [women, men] = summary.charts[0]!.series;
  expect(Math.abs(lightness(women!.colour) - lightness(men!.colour))).toBeGreaterThan(80);
});

test("a table too wide for a page goes on below, and says that it does", () => {
  const sorts = ["persons", "companies", "municipalities", "activities", "projects", "hours"] as const;
  const { summary } = planned(readingOf(sorts.map((counted, at) => figureOf(SOURCES[0]!, 5, { counted, low: 5, high: 5 + at }))), { by: ["area"] });
  const headings = summary.looks.flatMap(({ row, look }) => (look === "heading" ? [valueOf(summary.rows[row]![0]!)] : []));
  expect(headings).toEqual(["Kvinnor och män: Område", "Antal och belopp: Område (1 av 2)", "Antal och belopp: Område (2 av 2)"]);
});

test("pages are A4 wide, and no block that fits on one is parted", () => {
  const { summary, figures } = planned(SAMPLE, { by: ["area", "goal", "agenda2030", "year", "section"] });
  const starts = new Set(summary.rows.flatMap((_, r) => (summary.looks.some((look) => look.row === r && look.look === "heading") ? [r] : [])));
  for (const { area } of summary.charts) starts.add(area.row);
  expect(summary.print.breaks.length).toBeGreaterThan(0);
  for (const row of summary.print.breaks) expect(starts).toContain(row);
  expect(figures.print.repeated).toEqual({ first: 0, count: 1 });
  expect(figures.rows[0]![figures.print.area.columns - 1]).toBe("Andel kvinnor");
});

test("a table has a line also where nothing was read", () => {
  const { figures, sources, summary } = planned(readingOf([]));
  expect([figures.tables[0]!.rows, sources.tables[0]!.rows]).toEqual([2, 2]);
  expect(valueOf(summary.rows[1]![0]!)).toBe("Figurer i 0 av 0 insatser; 0 anger ingen könsfördelning.");
  expect(summary.charts).toEqual([]);
});

test("goals of several regions are told apart by region, and what they have in common is written", () => {
  const [here, there] = [sourceOf({ goals: ["mål"] }), sourceOf({ id: "4.4!A2", sheet: "4.4", region: "18", goals: ["mål"] })];
  const reading = readingOf([figureOf(here, 4), figureOf(there, 7)]);
  expect(column(planned(reading).figures, "RUS-mål")).toEqual(["Västmanland: mål", "Örebro: mål"]);
  expect(groupsToWrite(reading, "section")).toEqual(["section", "area", "region", "agenda2030"]);
  expect(groupsToWrite(SAMPLE, "area")).toEqual(["area", "goal"]);
});

test("names of our tables give way where they are taken", () => {
  const tables = { figures: "Figurer_2", sources: "Insatslista_2" };
  const { figures, sources, summary } = planned(SAMPLE, { tables });
  expect([figures.tables[0]!.name, sources.tables[0]!.name]).toEqual(Object.values(tables));
  const formulas = [sources, summary].flatMap(({ rows }) => rows.flat()).flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
  expect(formulas.join()).not.toMatch(/(?:Figurer|Insatslista)\[/);
});

test("the sheets that the words name are those that there are", () => {
  const { summary } = planned(SAMPLE, { called: { figures: "Figurer (2)", sources: "Insatslista (3)" } });
  const words = summary.rows.flat().map(valueOf).join("\n");
  expect(words).toContain("ur bladet Figurer (2).");
  expect(words).toContain("på bladet Insatslista (3).");
  expect(words).not.toMatch(/bladet (?:Figurer|Insatslista)(?! \(\d\))/u);
});
