import { understand } from "../../src/cli/arguments";

describe("what is asked for", () => {
  test("files and options in any order", () => {
    expect(understand(["check", "--year", "2023", "a.xlsx", "--region=19", "b.xlsx", "--template", "mall-2023", "--json", "--lang", "en"])).toEqual({
      wants: "check",
      paths: ["a.xlsx", "b.xlsx"],
      language: "en",
      json: true,
      template: "mall-2023",
      region: "19",
      year: 2023,
    });
  });

  test("Swedish and a report unless otherwise said", () => {
    expect(understand(["check", "a.xlsx"])).toEqual({ wants: "check", paths: ["a.xlsx"], language: "sv", json: false });
  });

  test("where a tagged copy goes", () => {
    expect(understand(["tag", "a.xlsx", "--out", "b.xlsx"])).toEqual({ wants: "tag", paths: ["a.xlsx"], language: "sv", json: false, out: "b.xlsx" });
    expect(understand(["check", "a.xlsx", "--out", "b.xlsx"])).toMatchObject({ wants: "explained", message: expect.stringContaining("--out hör till tag") });
  });

  test("figures by area, and where a workbook of them goes", () => {
    expect(understand(["indicators", "a.xlsx"])).toEqual({ wants: "indicators", paths: ["a.xlsx"], language: "sv", json: false, by: "area", missing: false });
    expect(understand(["indicators", "a.xlsx", "--by", "goal", "--missing", "--out", "b.xlsx"])).toMatchObject({ by: "goal", missing: true, out: "b.xlsx" });
  });

  test("a national table, as what its name says or what is asked for", () => {
    expect(understand(["consolidate", "a.xlsx"])).toEqual({ wants: "consolidate", paths: ["a.xlsx"], language: "sv", json: false, format: "xlsx", dropAbsent: false });
    expect(understand(["consolidate", "a.xlsx", "--out", "b.CSV"])).toMatchObject({ out: "b.CSV", format: "csv" });
    expect(understand(["consolidate", "a.xlsx", "--out", "b.parquet/"])).toMatchObject({ out: "b.parquet/", format: "parquet" });
    expect(understand(["consolidate", "a.xlsx", "--out", "b.csv", "--format", "xlsx"])).toMatchObject({ format: "xlsx" });
  });

  test("a region by its code, with or without the nought, or by its name", () => {
    for (const region of ["08", "8", "Kalmar", "kalmar län"]) expect(understand(["check", "a", "--region", region])).toMatchObject({ region: "08" });
  });

  test("a file whose name begins with a hyphen, after two hyphens", () => {
    expect(understand(["check", "--", "-konstig.xlsx"])).toMatchObject({ paths: ["-konstig.xlsx"] });
  });

  test.each([["--help"], ["-h"]])("help by %s, whatever else is said", (help) => {
    expect(understand(["check", help])).toEqual({ wants: "help", language: "sv" });
    expect(understand(["--lang", "en", help])).toEqual({ wants: "help", language: "en" });
  });
});

test.each([
  [[], "Skriv vad som ska göras: check, tag, indicators, consolidate eller compare."],
  [["räkna", "a.xlsx"], "”räkna” är inget kommando."],
  [["check"], "Säg vilka filer"],
  [["check", "a", "--regionen", "19"], "Valet --regionen finns inte."],
  [["check", "a", "-x"], "Valet -x finns inte."],
  [["check", "a", "--__proto__"], "Valet --__proto__ finns inte."],
  [["consolidate", "a", "--out", "b.xlsx", "--out", "c.xlsx"], "--out står två gånger."],
  [["check", "a", "--region"], "Skriv ett värde efter --region."],
  [["check", "a", "--region", "--json"], "Skriv ett värde efter --region."],
  [["check", "a", "--region="], "Skriv ett värde efter --region."],
  [["check", "a", "--json=ja"], "--json tar inget värde."],
  [["check", "a", "--region", "99"], "”99” är ingen region."],
  [["check", "a", "--year", "23"], "”23” är inget år."],
  [["indicators", "a", "--by", "kommun"], "Skriv något av area, goal, agenda2030, region, year, table, section."],
  [["check", "a", "--by", "area"], "Valet --by hör till indicators."],
  [["consolidate", "a", "--by", "area"], "Valet --by hör till indicators."],
  [["tag", "a", "--format", "csv"], "Valet --format hör till consolidate."],
  [["consolidate", "a", "--format", "docx"], "Skriv något av xlsx, csv, parquet."],
  [["consolidate", "a", "--format", "csv"], "Valet --format hör ihop med --out: säg var tabellen ska skrivas."],
  [["tag", "a", "--missing"], "Valet --missing hör till indicators."],
  [["check", "a", "--template", "mall-1999"], "De som finns är mall-2023"],
  [["check", "a", "--lang", "fi"], "Språket ”fi” finns inte."],
])("wrong usage is explained: %p", (args, message) => {
  const request = understand(args);
  expect(request).toMatchObject({ wants: "explained", message: expect.stringContaining(message) });
  expect(request).toMatchObject({ message: expect.stringContaining("--help") });
});

test("wrong usage is explained in English when that is asked for", () => {
  expect(understand(["--lang", "en", "check"])).toMatchObject({ message: expect.stringContaining("Say which files.") });
});
