/** The national table written anew: files that are not read this time. */
import { type SheetPlan, valueOf } from "../../../src/planned-sheets/plan";
import { HEADER, line } from "../../table/fixtures";
import { sheetOf } from "../support";
import { ALL, CHANGED, type Files, files, long, NOTHING, OTHER, OUTPUTS, run, sheets, sheetWith } from "./support";

describe("files that are not read this time", () => {
  const NONE_HERE = "Regionen redovisar inga insatser i tabellform.";
  const own = [["Vindkraft till havs", "Tre verk står.", "Elen räcker längre.", "Delmål 1", "Anna"]];
  const all = (): Files => ({
    ...files(sheetOf("3.4", [line("Byar"), OTHER]), "1"),
    "Kalmar-2023.xlsx": { sheets: [sheetOf("6.4", own, [...HEADER, "Handläggare"]), sheetOf("3.4", [[NONE_HERE]])] },
    "Uppsala-2023-2.xlsx": { sheets: [sheetOf("3.4", [line("Byar")])] },
  });
  const only = (...names: string[]): Files => Object.fromEntries(Object.entries(all()).filter(([name]) => names.includes(name)));
  const sheet = (plans: readonly SheetPlan[], name: string) => plans.find((plan) => plan.name === name)!.rows.map((row) => row.map(valueOf));

  test("stay as they were written: rows, notes, answers, own columns, sums and duplicates", () => {
    const first = run(all());
    expect(sheet(first.plans, "Noteringar").slice(1)).toEqual([[1, "Kalmar", 2023, NONE_HERE, "ja", null, "Kalmar-2023.xlsx", "3.4", "A2", expect.stringMatching(/^n;[0-9a-z]+$/)]]);
    const { told, plans } = run(only("Västmanland-2023.xlsx"), { written: sheets(first.plans), read: "2024-03-01" });
    expect(told!.counts).toEqual(NOTHING);
    expect(told!.files.map(({ file, state, rows, read }) => [file, state, rows, read])).toEqual([
      ["Västmanland-2023.xlsx", "unchanged", 2, "2024-02-21"],
      ["Uppsala-2023.xlsx", "kept", 1, "2024-02-21"],
      ["Kalmar-2023.xlsx", "kept", 1, "2024-02-21"],
      ["Uppsala-2023-2.xlsx", "kept", 1, "2024-02-21"],
    ]);
    for (const [at, plan] of first.plans.entries()) expect([plan.name, plans[at]!.rows]).toEqual([plan.name, plan.rows]);
  });

  test("go on so, as often as it is written, beside a new version of another", () => {
    const newer: Files = { "Västmanland-2023.xlsx": { sheets: [sheetWith("Elva bryggor har lagats under hösten.")], version: "2" } };
    const second = run(newer, { written: sheets(run(all()).plans), read: "2024-03-01" });
    expect(second.told!.counts).toEqual({ ...NOTHING, changed: 1 });
    expect(long(second.plans).map((row) => row[11])).toEqual(["2024-02-21", "2024-03-01", "2024-03-01", "2024-02-21", "2024-02-21"]);
    const third = run(newer, { written: sheets(second.plans), read: "2024-03-08" });
    expect([third.told!.counts, third.plans]).toEqual([NOTHING, second.plans]);
  });

  test("keep what a person has corrected in them, also when they are read again", () => {
    const corrected = sheets(run(all()).plans, ALL, (cells) => {
      const kalmar = cells.find((row) => row[1] === "Kalmar")!;
      kalmar[OUTPUTS] = "Fyra verk står.";
      kalmar[0] = 5;
      kalmar[13] = "Bo";
    });
    const second = run(only("Västmanland-2023.xlsx"), { written: corrected });
    const kalmar = long(second.plans).find((row) => row[1] === "Kalmar")!;
    expect([kalmar[0], kalmar[OUTPUTS], kalmar[CHANGED], kalmar[13]]).toEqual([5, "Fyra verk står.", "Avsnitt, Prestationer, Handläggare", "Bo"]);
    const third = run(all(), { written: sheets(second.plans) });
    expect(third.told!.counts).toEqual({ ...NOTHING, corrected: 3 });
    const changed = { ...all(), "Kalmar-2023.xlsx": { sheets: [sheetOf("6.4", [own[0]!.with(1, "Fem verk står.")], [...HEADER, "Handläggare"])], version: "2" } };
    expect(run(changed, { written: sheets(second.plans) }).told!.counts).toMatchObject({ corrected: 2, conflicts: 1 });
  });

  test("are left out where somebody says so, corrected rows too; rows of a person's own stay", () => {
    const written = sheets(run(all()).plans, ALL, (cells) => {
      cells.find((row) => row[1] === "Kalmar")![OUTPUTS] = "Fyra verk står.";
      cells.push([1, "Kalmar", 2023, "Ångbåten", "Den går igen.", null, null]);
    });
    const { told, plans } = run(only("Västmanland-2023.xlsx"), { written, dropped: ["Kalmar-2023.xlsx"] });
    expect([told!.counts, told!.removed]).toEqual([{ ...NOTHING, removed: 1, kept: 1 }, [expect.objectContaining({ region: "Kalmar", isCorrected: true })]]);
    expect(told!.files.find(({ state }) => state === "gone")).toEqual({ file: "Kalmar-2023.xlsx", before: null, state: "gone", rows: 1, read: "2024-02-21" });
    expect(long(plans).filter((row) => row[1] === "Kalmar").map((row) => [row[3], row[CHANGED]])).toEqual([["Ångbåten", "tillagd för hand"]]);
    expect(sheet(plans, "Noteringar").slice(1)).toEqual([["Inga noteringar i filerna."]]);
  });

  test("stay where their sheet of files is gone, and where they are all that is left", () => {
    const written = sheets(run(all()).plans).filter(({ name }) => name !== "Filer");
    const { told, plans } = run({}, { written });
    expect([told!.counts, told!.files.map(({ state }) => state)]).toEqual([NOTHING, ["kept", "kept", "kept", "kept"]]);
    expect(long(plans)).toHaveLength(5);
  });

  test("a corrected row that is gone tells of no file of its own, where the sheet of files is gone too", () => {
    const corrected = sheets(run(files()).plans, ALL, (cells) => (cells[1]![OUTPUTS] = "Tolv träffar."));
    const shorter = files(sheetOf("3.4", [OTHER]), "2");
    const written = sheets(run(shorter, { written: corrected }).plans).filter(({ name }) => name === ALL);
    const { told, plans } = run(shorter, { written });
    expect(told!.files.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
    expect([told!.counts, long(plans)]).toEqual([{ ...NOTHING, conflicts: 1 }, long(run(shorter, { written: corrected }).plans)]);
  });

  test("may have texts longer than a cell holds, and a choice how their duplicates are counted", () => {
    const twice: Files = { "Gotland-2023.xlsx": { sheets: [sheetOf("3.4", [["Färjor", "b".repeat(40_000), "", ""], line("Byar"), line("Byar")])] } };
    const first = run({ ...all(), ...twice });
    const at = first.plans.find(({ name }) => name === "Dubbletter")!.rows.findIndex((row) => row[4] === "Gotland");
    const written = sheets(first.plans, "Dubbletter", (cells) => (cells[at]![3] = "en gång"));
    const second = run(only("Kalmar-2023.xlsx"), { written });
    expect(second.told!.counts).toEqual(NOTHING);
    expect(sheet(second.plans, "Översikt").find(([name]) => name === "Dubbletter som räknas en gång")!.at(-1)).toBe(-1);
    expect(run({ ...only("Kalmar-2023.xlsx"), ...twice }, { written: sheets(second.plans) }).told!.counts).toEqual(NOTHING);
  });
});
