import { statementsOf } from "./gender-told";

describe("a statement of women and men", () => {
  const words = (text: string) => statementsOf(text).map(({ start, end }) => text.slice(start, end));

  it("reaches from its first number or word to its last", () => {
    expect(words("Under året deltog 14 kvinnor och 6 män i kursen.")).toEqual(["14 kvinnor och 6 män"]);
    expect(words("Dit kom drygt 48 deltagare (30 kvinnor och 18 män) från länet.")).toEqual(["drygt 48 deltagare (30 kvinnor och 18 män)"]);
    expect(words("Dit kom 20 kvinnor av totalt 50 nya deltagare i år.")).toEqual(["20 kvinnor av totalt 50 nya deltagare"]);
    expect(words("Stöd gavs till 27 kvinnliga företagare i år.")).toEqual(["27 kvinnliga företagare"]);
    expect(words("Till kursen kom 48 deltagare, varav 30 kvinnor, från hela länet.")).toEqual(["48 deltagare, varav 30 kvinnor"]);
  });

  it("counts women and men together, what they are and how exactly", () => {
    expect(statementsOf("drygt 48 elever, varav 30 flickor")).toMatchObject([{ low: 48, high: 48, unit: "count", noun: "elever", counted: "persons", qualifier: "over" }]);
    expect(statementsOf("14 kvinnor och 6 män")).toMatchObject([{ low: 20, high: 20, unit: "count", noun: null, counted: "persons", qualifier: null }]);
    expect(statementsOf("ca 14 kvinnor")).toMatchObject([{ low: 14, noun: "kvinnor", counted: "persons", qualifier: "about" }]);
    expect(statementsOf("48 företag, varav 12 drivs av kvinnor")).toMatchObject([{ low: 48, noun: "företag", counted: "companies" }]);
    expect(statementsOf("4 mkr till kvinnor och 6 mkr till män")).toMatchObject([{ low: 10e6, unit: "kronor", counted: "money" }]);
  });

  it("has no number where shares stand alone", () => {
    expect(statementsOf("60 % av eleverna var flickor")).toMatchObject([{ low: null, high: null, unit: "percent", noun: "eleverna", counted: "persons" }]);
  });

  it("never has the letters or words for a gender as the noun of all", () => {
    expect(statementsOf("25 (14 k, 11 m)")).toMatchObject([{ low: 25, noun: null }]);
    expect(statementsOf("14 kvinnor av 25")).toMatchObject([{ low: 25, noun: null }]);
  });

  it("counts how large a part of a gender is told", () => {
    expect(statementsOf("9 av 16 kvinnor fick arbete")[0]!.split).toMatchObject({ women: 9, total: null, womenRate: 56.3, derived: ["womenRate"] });
  });

  it("is a part of one before that it points back to", () => {
    const parts = (text: string) => statementsOf(text).map(({ partOf }) => partOf);
    expect(parts("48 deltagare, varav 30 kvinnor. Av dem blev 12 lärlingar, 8 kvinnor och 4 män.")).toEqual([null, 0]);
    expect(parts("30 kvinnor deltog och 12 har fått arbete.")).toEqual([null, 0]);
    expect(parts("48 elever, varav 30 kvinnor. 16 av eleverna fick arbete, varav 9 kvinnor.")).toEqual([null, 0]);
    expect(parts("48 deltagare, varav 30 kvinnor. Till nästa kurs kom 12 elever, varav 9 flickor.")).toEqual([null, null]);
  });

  it("derives nothing of the men where the rest need not be theirs", () => {
    expect(statementsOf("48 företag, varav 12 drivs av kvinnor")[0]!.split).toMatchObject({ women: 12, men: null, womenShare: 25, derived: ["womenShare"] });
    expect(statementsOf("48 elever, varav 12 flickor")[0]!.split).toMatchObject({ women: 12, men: 36, womenShare: 25, menShare: 75, derived: ["men", "womenShare", "menShare"] });
  });
});
