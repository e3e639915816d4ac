import { ESLint, type Linter } from "eslint";
import config from "../eslint.config.mjs";

const lint = async (file: string, code: string) => {
  const [result] = await new ESLint({ overrideConfigFile: true, overrideConfig: config as Linter.Config[] }).lintText(code, { filePath: file });
  return result!.messages.map((message) => message.ruleId);
};

test.each([
  ["src/table/x.ts", 'import { openExcel } from "../excel"; openExcel();'],
  ["src/checks/passes/x.ts", 'import { App } from "../../taskpane/app"; App();'],
  ["src/text/x.ts", 'import { findRegion } from "../catalogue"; findRegion("");'],
  ["src/cli/x.ts", 'import { openExcel } from "../excel"; openExcel();'],
  ["src/taskpane/x.ts", 'import { readWorkbookFile } from "../workbook-file"; readWorkbookFile();'],
  ["src/tagging/x.ts", 'import { runChecks } from "../checks/run"; runChecks();'],
  ["src/checks/x.ts", 'import { namedReferences } from "../tagging/named"; namedReferences();'],
  ["src/indicators/x.ts", 'import { runChecks } from "../checks/run"; runChecks();'],
  ["src/consolidation/x.ts", 'import { runChecks } from "../checks/run"; runChecks();'],
  ["src/indicators/x.ts", 'import { RowsInMemory } from "../consolidation/row"; new RowsInMemory();'],
  ["src/tagging/x.ts", 'import { summarise } from "../indicators"; summarise();'],
  ["src/checks/x.ts", 'import { readFileSync } from "node:fs"; readFileSync("");'],
])("an arrow that runs the wrong way is refused: %s", async (file, code) => {
  expect(await lint(file, code)).toContain("no-restricted-imports");
});

test("the core may not reach for Excel or the page", async () => {
  expect(await lint("src/table/x.ts", "document.title = String(Excel);")).toEqual(["no-restricted-globals", "no-restricted-globals"]);
});

test("an arrow that runs the right way is let through", async () => {
  expect(await lint("src/indicators/x.ts", 'import { settledByDefault } from "../tagging"; settledByDefault();')).toEqual([]);
  expect(await lint("src/consolidation/x.ts", 'import { LOOKS } from "../indicators/sheets"; LOOKS;')).not.toContain("no-restricted-imports");
  expect(await lint("src/checks/x.ts", 'import { cellAddress } from "../table/address"; cellAddress(0, 0);')).toEqual([]);
});
