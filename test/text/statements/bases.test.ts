import { readStatements } from "../../../src/text/statements";

/** Every percentage of a text with the noun and the sort of what it is a share of. */
const bases = (text: string) => readStatements(text, { year: 2023 }).flatMap(({ unit, low, noun, counted, split }) => (unit === "percent" && split === null ? [[low, noun, counted]] : []));

describe("what a percentage is a share of", () => {
  it.each([
    ["40 % av seglarna tävlar.", [[40, "seglarna", "other"]]],
    ["Av 45 båtklubbar i länet finns 80 % kvar efter sex år.", [[80, "båtklubbar", "organisations"]]],
    ["62 deltagare svarade. 31 % menar att kursen var för kort. 12 % vill ha mer vind.", [[31, "deltagare", "persons"], [12, "deltagare", "persons"]]],
    ["Omkring 90 personer har gått kursen. Av dessa har:\n• 24 % fått arbete\n• 11 % börjat studera", [[24, "personer", "persons"], [11, "personer", "persons"]]],
    ["Minst 30 % av seglarna är nya och minst 75 % har egen båt.", [[30, "seglarna", "other"], [75, "seglarna", "other"]]],
    ["18 stöd till kusten, 75 % och 6 stöd, 25 % till öarna.", [[75, "stöd", "grants"], [25, "stöd", "grants"]]],
    ["18 stöd till kusten (75 %) och 6 stöd (25 %) till öarna.", [[75, "stöd", "grants"], [25, "stöd", "grants"]]],
    ["72 % av anslaget gick till hamnar.", [[72, "anslaget", "money"]]],
    ["Cirka 60 % av de beviljade projektmedlen gick till öarna.", [[60, "projektmedlen", "money"]]],
  ])("%s", (text, expected) => {
    expect(bases(text)).toEqual(expected);
  });

  it.each([
    ["Åtta båtar såldes. Priserna steg med 4 %."],
    ["62 deltagare kom, 30 % fler än i fjol."],
    ["Tre kurser hölls. 90 % är nöjda."],
    ["40 seglare svarade på enkäten om hamnen. Hamnen byggdes ut. Bryggan blev längre. 30 % är nya."],
  ])("is not known where nothing says so: %s", (text) => {
    expect(bases(text).map(([, noun]) => noun).filter((noun) => noun !== null && noun !== "fler")).toEqual([]);
  });
});
