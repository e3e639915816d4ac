import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import * as regexp from "eslint-plugin-regexp";

// The arrows of the house: a folder may import from those before it and from itself, never from those after it.
const order = ["slices", "language", "text", "catalogue", "table", "checks", "tagging", "planned-sheets", "indicators", "consolidation", "excel", "workbook-file", "functions", "commands", "taskpane", "cli"];
// Neighbours that stand beside each other: neither may know the other.
const apart = {
  tagging: ["checks"],
  "planned-sheets": ["checks", "tagging"],
  indicators: ["checks"],
  consolidation: ["checks"],
  "workbook-file": ["excel"],
  functions: ["excel", "workbook-file"],
  commands: ["functions", "workbook-file"],
  taskpane: ["workbook-file"],
  cli: ["excel", "functions", "commands", "taskpane"],
};
const pure = ["language", "text", "catalogue", "table", "checks", "tagging", "planned-sheets", "indicators", "consolidation"];

const forbidden = (folder, at) => [...order.slice(at + 1), ...(apart[folder] ?? [])].map((other) => ({
  group: [`**/${other}`, `**/${other}/**`, "!./**"],
  message: `${folder}/ may not know ${other}/: arrows run one way (docs/architecture.md).`,
}));

const outside = {
  group: ["node:*", "fs", "path", "react", "react-*", "@fluentui/*", "@microsoft/*", "hucre"],
  message: "The core is pure: no files, no DOM, no Office.",
};

const arrows = order.map((folder, at) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": ["error", { patterns: [...forbidden(folder, at), ...(pure.includes(folder) ? [outside] : [])] }],
    ...(pure.includes(folder) && {
      "no-restricted-globals": ["error", "window", "document", "Office", "Excel", "OfficeExtension", "process", "Buffer", "navigator", "localStorage"],
    }),
  },
}));

export default tseslint.config(
  { ignores: ["node_modules", "dist", ".cache", "coverage"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/{excel,functions,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.assign({}, ...officeAddins.configs.recommended.map((config) => Object.fromEntries(Object.entries(config.rules ?? {}).filter(([rule]) => rule.startsWith("office-addins/"))))),
  },
  {
    // A cell holds up to 32,767 characters that anyone may have written. Patterns built at run time: test/patterns.test.ts.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "no-restricted-syntax": ["error", {
        selector: "Literal[regex.flags=/i/][regex.pattern=/p\\{L\\}/]",
        message: "In either case \\p{L} takes ten times as long to compile as a range of letters: [a-zà-öø-ɏ].",
      }],
    },
  },
  ...arrows,
  {
    // The one room of the pane that reads files: those that a coordinator chooses are opened in a thread of its own.
    files: ["src/taskpane/gathering/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: forbidden("gathering", order.indexOf("taskpane")) }] },
  },
);
