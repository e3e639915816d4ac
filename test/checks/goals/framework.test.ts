import { runChecks } from "../../../src/checks/run";
import { goalSheet } from "../../../src/checks/goals/examples";
import withoutName from "../../../src/checks/goals/goal-number-without-name";
import { recogniseWorkbook } from "../../../src/table";
import { gridOf } from "../reading";

describe("whose goal a number is", () => {
  it.each([
    ["RUS delmål 5, Agenda 2030 mål 10", ["Ökad upplevd hälsa", "Minskad ojämlikhet"]],
    ["RUS: delmål 5, Agenda 2030: mål 10", ["Ökad upplevd hälsa", "Minskad ojämlikhet"]],
    ["Mål 5, Agenda 2030", ["Jämställdhet"]],
    ["Mål 5 i Agenda 2030", ["Jämställdhet"]],
  ])("is told by the heading that it stands with: %j", (goals, names) => {
    const findings = runChecks(recogniseWorkbook([gridOf("3.4", goalSheet("Västmanland", [goals]))]), { checks: [withoutName] });
    expect(findings.map(({ values }) => values.name)).toEqual(names);
  });
});
