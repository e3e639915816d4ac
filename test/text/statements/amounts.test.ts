import { readStatements } from "../../../src/text/statements";

/** The statements of a text in short: value or range, unit or noun, and how exact. */
const brief = (text: string) =>
  readStatements(text, { year: 2023 }).map(({ low, high, unit, noun, qualifier }) => [low === high ? low : [low, high], unit === "count" ? noun : unit, ...(qualifier ? [qualifier] : [])]);

describe("counts with their nouns", () => {
  it.each([
    ["40 kockar lagade mat.", [[40, "kockar"]]],
    ["Drygt 120 unika deltagare kom.", [[120, "deltagare", "over"]]],
    ["Ett 40-tal företag fick råd.", [[40, "företag", "about"]]],
    ["Ett 10–15-tal företag fick råd.", [[[10, 15], "företag", "about"]]],
    ["30+ föreningar var med.", [[30, "föreningar", "atLeast"]]],
    ["Tolv små och medelstora företag fick råd.", [[12, "företag"]]],
    ["9 genomförda kustdialoger.", [[9, "kustdialoger"]]],
    ["45 behovsanpassad rådgivning", [[45, "rådgivning"]]],
    ["14 st. sträckor byggdes.", [[14, "sträckor"]]],
    ["2 à 3 träffar hölls.", [[[2, 3], "träffar"]]],
    ["Mellan 20 till 35 besökare per kväll.", [[[20, 35], "besökare"]]],
    ["Fem till sju bolag deltog.", [[[5, 7], "bolag"]]],
    ["Två digitala och tre fysiska träffar hölls.", [[2, "träffar"], [3, "träffar"]]],
    ["Ett 30-tal samverkans och planeringsmöten hölls.", [[30, "planeringsmöten", "about"]]],
    ["Sex (6) företag var med.", [[6, "företag"]]],
    ["12 pågående kurser, 4 publika bryggor och 3 seglingsmogna båtar", [[12, "kurser"], [4, "bryggor"], [3, "båtar"]]],
    ["Till 52 ytterligare seglare", [[52, "seglare"]]],
    ["Ett par hundra seglare kom.", [[200, "seglare", "about"]]],
    ["Tre och en halv timmes kurs hölls.", [[3.5, "timmes"]]],
    ["Antalet resor uppgick till 1,2 miljoner.", [[1_200_000, "resor"]]],
    ["Råd gavs till 12 seglare och 4 kommuner.", [[12, "seglare"], [4, "kommuner"]]],
    ["Fyra ”Hamnforum” har hållits.", [[4, "hamnforum"]]],
    ["Av 30 sökande var 14 ”nybörjare”.", [[30, "sökande"], [14, "sökande"]]],
    ["Tre LONA-finansierade bryggor byggdes.", [[3, "bryggor"]]],
    ["Insatsen bidrar till 10 av kuststrategins delområden.", [[10, "delområden"]]],
    ["Insatsen bidrar till 4 av RUS delområden.", [[4, "delområden"]]],
    ["De fyra hamnarnas föreningar var med.", [[4, "föreningar"]]],
    ["Nästintill 40 seglare kom.", [[40, "seglare", "almost"]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe("nouns that stand elsewhere", () => {
  it.each([
    ["De sex första anbuden godtogs samt 35 från andra omgången.", [[6, "anbuden"], [35, "anbuden"]]],
    ["Prestationer: Företag som får stöd: 40 st Föreningar med lån: 5 st", [[40, "företag"], [5, "föreningar"]]],
    ["62 seglare gick kurser och 24 st fick intyg.", [[62, "seglare"], [24, "seglare"]]],
    ["• Betalningar via handel 3 st 495 tkr", [[3, null], [495_000, "kronor"]]],
    ["Antal deltagare: 80", [[80, "deltagare"]]],
    ["Antal inskrivna deltagare: ca 80 st", [[80, "deltagare", "about"]]],
    ["Antalet nya jobb uppgick till 30.", [[30, "jobb"]]],
    ["Antal företag 2023: 62 (2022: 40)", [[62, "företag"], [40, "företag"]]],
    ["Antal företag: 12, antal nya jobb: 30", [[12, "företag"], [30, "jobb"]]],
    ["Företag som får stöd: 40 st Organisationer med stöd: 5 st", [[40, "företag"], [5, "organisationer"]]],
    ["Företag som får stöd: 40 Antal skapade arbetstillfällen i kustföretag: 7", [[40, "företag"], [7, "arbetstillfällen"]]],
    ["Företag: 14\nKommuner: 8", [[14, "företag"], [8, "kommuner"]]],
    ["Antal beslutade stöd: • Kustbidrag 8 st 1 200 000 kr • Sjöpengen 4st, 300 000 kr", [[8, "kustbidrag"], [1_200_000, "kronor"], [4, "stöd"], [300_000, "kronor"]]],
    ["18 av företagen kom från kusten.", [[18, "företagen"]]],
    ["78 av de svarande uppgav att de seglar.", [[78, "svarande"]]],
    ["Sju av de nio målen är nådda.", [[7, "målen"], [9, "målen"]]],
    ["Fem av länets nio kommuner är med.", [[5, "kommuner"], [9, "kommuner"]]],
    ["Nio av tio byar är med.", [[9, "byar"], [10, "byar"]]],
    ["Nio av kustens tio byar är med.", [[9, "byar"], [10, "byar"]]],
    ["9 utav 10 byar är med.", [[9, "byar"], [10, "byar"]]],
    ["9/10 byar är med.", [[9, "byar"], [10, "byar"]]],
    ["40 företag fick råd, varav minst 15 vid kusten.", [[40, "företag"], [15, "företag", "atLeast"]]],
    ["40 företag fick råd. 12 av dessa växte.", [[40, "företag"], [12, "företag"]]],
    ["Tolv personer gick vidare, varav åtta till arbete och fyra till studier.", [[12, "personer"], [8, "personer"], [4, "personer"]]],
    ["Över 900 (2022: 700) ansökningar kom in.", [[900, "ansökningar", "over"], [700, "ansökningar"]]],
    ["Fler butiker än förr (14 stycken) fick stöd.", [[14, "butiker"]]],
    ["15 st ansökningar kom in varav 9 st beviljats.", [[15, "ansökningar"], [9, "ansökningar"]]],
    ["15 ansökningar kom in, varav 9 beviljade.", [[15, "ansökningar"], [9, "ansökningar"]]],
    ["15 ansökningar kom in, varav 9 godtes direkt.", [[15, "ansökningar"], [9, "ansökningar"]]],
    ["Antalet seglingsmogna båtar ökade från 4 till 9.", [[4, "båtar"], [9, "båtar"]]],
    ["Företag: från 215 till 714", [[215, "företag"], [714, "företag"]]],
    ["Antal båtar: mål 80, utfall 94", [[80, "båtar"], [94, "båtar"]]],
    ["Målet för antalet båtar var 80 och utfallet blev 94.", [[80, "båtar"], [94, "båtar"]]],
    ["40 båtar är på väg, jämfört med målet 50.", [[40, "båtar"], [50, null]]],
    ["Av de 40 båtarna har 12 lagats.", [[40, "båtarna"], [12, "båtarna"]]],
    ["Av 30 kustföretag har 8 anställt.", [[30, "kustföretag"], [8, "kustföretag"]]],
    ["9 nya vinterklara/nya båtar", [[9, "båtar"]]],
    ["Av båtarna har 12 tagit hem, 9 fullföljt och 4 står kvar.", [[12, null], [9, null], [4, null]]],
    ["Antalet lotsar ökade från 4 till 9 lotsar.", [[4, "lotsar"], [9, "lotsar"]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("counts people where they only took part", () => {
    const [statement] = readStatements("I Mellansjö deltog 80 på plats.");
    expect(statement).toMatchObject({ low: 80, noun: null, counted: "persons" });
  });

  it.each(["I snitt kom 25 deltagare.", "medelvärde 65 deltagare", "25 deltagare per kväll", "25 deltagare/seminarium", "25 deltagare i genomsnitt"])("takes a mean for no number of people: %s", (text) => {
    expect(readStatements(text)).toMatchObject([{ counted: "other" }]);
  });

  it.each([
    ["Mässan samlade över 300 företag, föreningar och kommuner.", "organisations"],
    ["Mässan samlade 300 företag, deltagare och kommuner.", "other"],
    ["Mässan samlade 300 företag, bolag och kommuner.", "companies"],
    ["Arbetet sker mellan fem kommuner, länsstyrelsen och hamnen.", "municipalities"],
    ["Mässan samlade 300 företag, bland dem många nya.", "companies"],
  ])("a number of several sorts is of none of them: %s", (text, counted) => {
    expect(readStatements(text).map((statement) => statement.counted)).toEqual([counted]);
  });

  it("counts what the mean is taken over", () => {
    expect(readStatements("18 kurser med i genomsnitt 25 deltagare").map(({ counted }) => counted)).toEqual(["activities", "other"]);
  });

  it("what was done is no noun of a number", () => {
    expect(readStatements("Det har skapat 14 jobb och bidragit till att 33 behållits.").map(({ noun }) => noun)).toEqual(["jobb", null]);
  });

  it.each(["2 kurser om vardera 4 timmar", "2 kurser, 4 timmar vardera"])("takes so many for each for no number of them all: %s", (text) => {
    expect(readStatements(text)).toMatchObject([{ low: 2, counted: "activities" }, { low: 4, counted: "other" }]);
  });

  it("takes a stroke between things of one sort for an or", () => {
    expect(readStatements("9 föreläsningar/föredrag")).toMatchObject([{ counted: "activities" }]);
  });

  it("takes so many a year for a number", () => {
    expect(readStatements("25 möten per år")).toMatchObject([{ counted: "activities" }]);
  });
});

describe("money and shares", () => {
  it.each([
    ["Beviljat belopp uppgår till: SEK 6 191 671.", [[6_191_671, "kronor"]]],
    ["Av stöden gick 4,3 respektive 2,1 miljoner kronor till kusten.", [[4_300_000, "kronor"], [2_100_000, "kronor"]]],
    ["Två år är säkrade, 60 + 60 miljoner.", [[60_000_000, "kronor"], [60_000_000, "kronor"]]],
    ["Stöd: 12 000:-", [[12_000, "kronor"]]],
    ["€ 1,2 miljoner söktes", [[1_200_000, "euro"]]],
    ["450 tkr till kusten", [[450_000, "kronor"]]],
    ["En halv miljon kronor, och en och en halv miljon kronor", [[500_000, "kronor"], [1_500_000, "kronor"]]],
    ["Av avsatta 1,6 miljoner har 1,1 miljoner rekvirerats.", [[1_600_000, "kronor"], [1_100_000, "kronor"]]],
    ["3-5 mkr", [[[3_000_000, 5_000_000], "kronor"]]],
    ["Knappt hälften av byarna har fiber.", [[50, "percent", "almost"]]],
    ["Andelen ökade från 28 till 48 procent.", [[28, "percent"], [48, "percent"]]],
    ["Med 5 procentenheter", [[5, "percentagePoints"]]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("says what a share is taken of", () => {
    expect(readStatements("85 % av företagen växte.")).toMatchObject([{ low: 85, unit: "percent", noun: "företagen", counted: "companies" }]);
  });
});

describe("numbers that tell of nothing done", () => {
  it.each([
    "Projektet pågick i tre år.",
    "Ett 3-årigt projekt",
    "Under 10 veckor och fyra månader.",
    "Ungdomar 18–25 år",
    "Anslag 1:1 och anslag 1.1 användes.",
    "Mål 1.1 Utveckla kusten, 2.3 Utveckla hamnar",
    "Enligt prioritering fem Mellansjö",
    "Elever i årskurs 7 och 9",
    "En av de viktigaste frågorna, och vart och ett av målen",
    "Var sjätte vecka och vart tredje år",
    "Snittet var 4–5 på en skala där 5 är högst.",
    "Nöjdhet 4,5 av 5",
    "Följande gjordes: 1. Kartor ritades. 2. Hamnar byggdes. 3. Leder drogs.",
    "Metoden 3-30-300",
    "Kustens 100-lista",
    "Projekt 202301–202412 och 220401–250331",
    "Mellansjö Blue Growth 3 fortsätter.",
    "Farten är 110 km/h på banden 900-, 2100- och 2600 MHz.",
    "Arbetet rör de tre dimensionerna och samtliga fyra mål.",
    "En kust med noll utsläpp",
    "Hamnen och torget är två av de platser som byborna nämner.",
    "Några hundra båtar och flera tusen gäster",
    "Minst 1 Gbit/s",
    "Bidrar till mål 8, 9 och (mål 11)",
    "Den 8–9 nov 2023 samt 31 december 2024",
    "Träffarna hölls 8/3, 15/4 och 3/5 samt 8/12 digitalt.",
    "Hamnen är öppen 24/7 från 1/5 till 30/9 läsåret 2022/23.",
    "Se avsnitt 3/4 och 8/9 i planen.",
  ])("%s", (text) => {
    expect(readStatements(text, { year: 2023 })).toEqual([]);
  });

  it("keeps a number at the end of a sentence", () => {
    expect(brief("Antalet företag blev 2. Stöd gavs.")).toEqual([[2, "företag"]]);
  });
});

describe("the characters of a statement", () => {
  const words = (text: string) => readStatements(text, { year: 2023 }).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["Dit kom drygt 80 nya seglare i år.", ["drygt 80 nya seglare"]],
    ["Ett 40-tal båtar seglade.", ["Ett 40-tal båtar"]],
    ["Upp till 5 miljoner kronor söktes.", ["Upp till 5 miljoner kronor"]],
    ["Mellan 20 och 35 seglare per kväll", ["Mellan 20 och 35 seglare"]],
    ["9 nya vinterklara/nya båtar", ["9 nya vinterklara/nya båtar"]],
    ["Fler än 12 (st) båtar kom.", ["Fler än 12 (st) båtar"]],
    ["18 av de nya företagen växte.", ["18 av de nya företagen"]],
    ["Antal seglare: ca 80", ["ca 80"]],
    ["40 båtar, varav 12 vid kusten", ["40 båtar", "12"]],
    ["Det kostade 4 mkr (varav 1 mkr i stöd).", ["4 mkr", "1 mkr"]],
  ])("are those that a reader would mark: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
