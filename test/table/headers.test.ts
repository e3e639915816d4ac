import { recogniseWorkbook } from "../../src/table";
import { gridOf, HEADER, line, merge, only } from "./fixtures";

describe("headers", () => {
  it("in two rows are read together", () => {
    const table = only([
      gridOf("3.4", [["Insats", "Resultat", null, "Mål"], [null, "Prestationer", "Effekter", null], line("Nätverk")], { merges: [merge(0, 1, 1, 2), merge(0, 0, 2), merge(0, 3, 2)] }),
    ]);
    expect(table.columns.map(({ role, headerRow }) => [role.value, headerRow])).toEqual([["name", 0], ["outputs", undefined], ["outcomes", undefined], ["goals", 0]]);
    expect(table.insatser).toHaveLength(1);
  });

  it.each(["Byaliv, se tabell 3.4.", "Byaliv (se 3.4)", "Byaliv – redovisas under 3.4"])("hold a row that only refers to another section: %s", (name) => {
    const { section, insatser } = only([gridOf("8.2 Integration", [[...HEADER], [name]])]);
    expect([section.value, insatser.length]).toEqual(["8.2", 1]);
  });

  it.each(["3.4 Redovisa insatser inom området", "Tabell 3.4 – insatser"])("end above a heading, whatever column it stands in: %s", (heading) => {
    const header = ["Effekter", "Prestationer", "Insats", "Mål"];
    const { section, insatser } = only([gridOf("Blad1", [header, [heading], ["Mer kunskap", "Tre möten", "Nätverk", "Mål 3"]])]);
    expect([section.value, insatser.length]).toEqual(["3.4", 1]);
  });

  it("of terms over several columns give each its role", () => {
    const table = only([
      gridOf("3.4", [["Insats", "Prestationer", "Effekter", null, "Mål"], [null, null, "Kort sikt", "Lång sikt", null], ["Nätverk", "Möten", "Kunskap", "Tillväxt", "Mål 1"]], { merges: [merge(0, 2, 1, 2)] }),
    ]);
    expect(table.insatser[0]!.cells.outcomes?.map(({ text }) => text)).toEqual(["Kunskap", "Tillväxt"]);
  });

  it.each([
    [["Insats", "Prest.", "Eff.", "Mål"]],
    [["Insats/aktivitet", "Vad gjordes?", "Vad ledde det till?", "Vilka mål bidrar insatsen till?"]],
    [["Insats", "Prestationer", "Effekter", "Mål som prestationerna och effekterna bidrar till"]],
    [["Insats", "Prestationer", "Effekter", "Anknytning till RUS"]],
    [["Insats", "Prestationer", "Effekter", "Bidrar till (RUS, ERUF)"]],
  ])("in other words than the template's are known: %j", (header) => {
    const { columns } = only([gridOf("3.4 Boende", [header, line("Nätverk"), line("Förstudie")])]);
    expect(columns.map(({ role }) => role.value)).toEqual(["name", "outputs", "outcomes", "goals"]);
  });

  it("give each framework a column of goals, and name and description one each", () => {
    const [name, outputs, outcomes] = line("Nätverk");
    const { insatser } = only([gridOf("3.4 Boende", [["Namn", "Kort beskrivning", "Prestationer", "Effekter", "RUS", "Agenda 2030", "ERUF"], [name!, "Fyra byar samarbetar.", outputs!, outcomes!, "Mål 3", "Mål 11", "1.2"]])]);
    expect(insatser[0]!.cells.goals?.map(({ text }) => text)).toEqual(["Mål 3", "Mål 11", "1.2"]);
    expect(insatser[0]!.cells.name?.map(({ text }) => text)).toEqual([name, "Fyra byar samarbetar."]);
  });

  it("missing over the names are made up for by place, and said to be unsure", () => {
    const table = only([gridOf("3.4", [[null, ...HEADER.slice(1)], line("Nätverk")])]);
    expect(table.columns[0]).toMatchObject({ column: 0, header: "", role: { value: "name", certainty: "maybe" } });
  });

  it.each([
    ["a line's number", ["Nr", ...HEADER], [[1, ...line("Nätverk")]]],
    ["goals that carry an area's name", ["Namn och beskrivning", "Prestationer", "Effekter", "Målområde"], [["Nätverk", "Tre möten", "Mer kunskap", "5.4 Innovation"], ["Förstudie", "En rapport", "Mer kunskap", "Kompetensförsörjning"]]],
  ])("do not take %s for a section", (_, header, lines) => {
    const reading = recogniseWorkbook([gridOf("7.2 Jämställdhet", [header, ...lines])]);
    expect(reading.tables.map(({ section, insatser }) => [section.value, insatser.length])).toEqual([["7.2", lines.length]]);
    expect(reading.tables[0]!.columns.map(({ role }) => role.value).slice(-4)).toEqual(["name", "outputs", "outcomes", "goals"]);
  });

  it("with questions are settled by what stands in brackets", () => {
    const { columns } = only([gridOf("Blad1", [["Initiativ", "Vad har gjorts? (prestationer)", "Mål i RUS"], ["Nätverk", "Tre möten", "Mål 3"]])]);
    expect(columns.map(({ role }) => role.value)).toEqual(["name", "outputs", "goals"]);
  });

  it.each([
    [["Namn/beskrivning", "Resultat prestation", "Resultat effekt", "Målkoppling"]],
    [["Namn", "Utfall (prestationer)", "Utfall (effekter)", "Utvecklingsmål"]],
    [["Aktivitet", "Genomfört", "Effekt", "Regionala mål"]],
    [["Benämning", "Vad har gjorts?", "Vad har det lett till?", "Koppling till mål"]],
  ])("in a region's own words %j are the template's four", (header) => {
    expect(only([gridOf("Blad1", [header, ["Nätverk", "Tre möten", "Mer kunskap", "Mål 3"]])]).columns.map(({ role }) => role.value)).toEqual(["name", "outputs", "outcomes", "goals"]);
  });

  it("leave columns that the template does not know without a role", () => {
    const table = only([gridOf("3.4", [[...HEADER, "Målgrupp", "Kommentar"], [...line("Nätverk"), "Unga", "Klart"]])]);
    expect(table.columns.slice(4).map(({ role }) => role.value)).toEqual([null, null]);
  });

  it.each([
    [["Projekt", "Budget", "Utfall", "Mål"]],
    [["Radetiketter", "Antal av Insats", "Summa av Prestationer"]],
    [["Mål", "Indikator", "Utfall"]],
    [["Namn", "Telefon", "Roll"]],
    [["Verksamhet", "Leverans", "Nytta", "Delmål"]],
  ])("%j head no insats table", (header) => {
    expect(recogniseWorkbook([gridOf("Översikt", [header, ["Ekbacken", 1, 2, 3]])]).tables).toEqual([]);
  });

  it("end before what is written to the right: a column without a header or a role, that takes no part in what a line is", () => {
    const table = only([gridOf("3.4", [HEADER, [...line("Nätverk"), "Ring Maj om detta"], [null, null, null, null, "Hör med ekonomi"], line("Förstudie"), [null, null, null, null, null, "för sig själv"]])]);
    expect(table.columns.map(({ column, header, role }) => [column, header, role.value]).slice(HEADER.length)).toEqual([[HEADER.length, "", null]]);
    expect(table.insatser).toHaveLength(2);
  });

  it("of a table beside another have nothing of the other's", () => {
    const { tables } = recogniseWorkbook([gridOf("Båda", [[...HEADER, null, ...HEADER], [...line("Nätverk"), "egen anteckning", ...line("Förstudie")]])]);
    expect(tables.map(({ area: { column, columns } }) => [column, columns])).toEqual([[0, HEADER.length + 1], [HEADER.length + 1, HEADER.length]]);
  });

  it("are not found in prose that uses their words", () => {
    const prose = ["Effekter av insatser", "Prestationer: tolv möten hölls.", "Effekter: ökad kunskap om mål.", "Mål 3 i RUS"];
    expect(only([gridOf("3.4", [HEADER, line("Nätverk"), prose])]).insatser).toHaveLength(2);
  });
});
