import { runChecks } from "../../src/checks";
import { recogniseWorkbook } from "../../src/table";
import { tagWorkbook } from "../../src/tagging";
import { gridOf } from "../table/fixtures";

const HEADER = ["Namn", "Prestationer", "Effekter"];
const ROW = ["Byaliv", "Tolv möten har hållits.", "Fler deltar, enligt egen bedömning."];

/** A report with goals in columns of these headers. */
const report = (goals: Readonly<Record<string, string>>) =>
  recogniseWorkbook([gridOf("3.4 Boende", [["3.4 Ge exempel på insatser"], [...HEADER, ...Object.keys(goals)], [...ROW, ...Object.values(goals)]])], { fileName: "Västmanland-2023.xlsx" });

function named(goals: Readonly<Record<string, string>>) {
  const { goals: own, agenda2030, eruf } = tagWorkbook(report(goals))[0]!.tags;
  const ofNamed = <T extends { kind: string }>(tags: readonly T[]) => tags.filter(({ kind }) => kind === "named");
  return { own: ofNamed(own).map(({ id }) => id), agenda: ofNamed(agenda2030).map(({ code }) => code), eruf: eruf.map(({ code }) => code) };
}

describe("goals in a column for each framework", () => {
  it("are of the framework that the header names", () => {
    expect(named({ RUS: "Delmål 3", "Agenda 2030": "Mål 11", ERUF: "1.2" })).toEqual({ own: ["19-06"], agenda: ["11"], eruf: ["1.2"] });
    expect(named({ "Agenda 2030": "5, 11", "Mål i RUS": "Delmål 3" })).toEqual({ own: ["19-06"], agenda: ["5", "11"], eruf: [] });
  });

  it("follow a heading of their own", () => {
    expect(named({ Mål: "Delmål 3", "Agenda 2030": "Mål 11. RUS: delmål 5" })).toMatchObject({ own: ["19-06", "19-08"], agenda: ["11"] });
  });

  it("are no goals of the strategy that do not exist", () => {
    const findings = runChecks(report({ RUS: "Delmål 3", "Agenda 2030": "Mål 16", ERUF: "2.4" }));
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});
