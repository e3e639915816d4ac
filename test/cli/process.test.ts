/** The command as a program: what only shows when it runs in a process of its own. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { flawless, INSATS, makeFolder, sevenTables, type Folder } from "./workbooks";

const root = join(__dirname, "../..");
const main = join(root, "src/cli/main.ts");
const tsx = ["--import", join(root, "node_modules/tsx/dist/esm/index.mjs")];
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

let folder: Folder;

beforeAll(async () => {
  folder = makeFolder();
  await folder.write("Åre å.xlsx", sevenTables({ ...flawless(), "9.2": [["Sjöar", null, INSATS[2]!, INSATS[3]!]] }));
});

afterAll(() => folder.remove());

// Without the step before it, which installs what is missing: here everything is in place.
test("npm run -s insats finds files from where the user stands, and prints nothing but the JSON", () => {
  const { status, stdout } = spawnSync(npm, ["--prefix", root, "run", "-s", "--ignore-scripts", "insats", "--", "check", "Åre å.xlsx", "--json"], {
    cwd: folder.path,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder.path },
  });
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, files: [{ file: "Åre å.xlsx", error: null }] });
  expect(status).toBe(1);
});

test("a reader that stops reading is no fault", async () => {
  const child = spawn(process.execPath, [...tsx, main, "check", "Åre å.xlsx"], { cwd: folder.path, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (text) => (complaints += String(text)));
  await new Promise((resolve) => child.on("exit", resolve));
  expect(complaints).toBe("");
});

test("a pipe gets no colours", () => {
  const { stdout } = spawnSync(process.execPath, [...tsx, main, "check", "Åre å.xlsx"], { cwd: folder.path, encoding: "utf8" });
  expect(stdout).toContain("● fel");
  expect(stdout).not.toContain("\x1b[");
});
