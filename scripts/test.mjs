// `npm test`: every test, or those that the arguments choose (`npm test -- test/cli`). Builds what the browser tests
// open, runs jest, and ends with one line that counts all there was: "N passed, N failed, N skipped".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

const root = fileURLToPath(new URL("..", import.meta.url));
const jest = join(root, "node_modules/jest/bin/jest.js");
const chosen = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

// A worker takes a core and half a gigabyte. The browser is timed, so its tests run alone and one at a time.
const workers = Math.min(availableParallelism(), 4);
run(["core", "client"], ["--maxWorkers", String(workers)]);
if (hasTests("browser") && (await built())) run(["browser"], ["--runInBand"]);

const { passed, failed, skipped } = total;
if (passed + failed === 0) console.error("\nNo test was run.");
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Runs the tests of some projects and adds up how it went; a file that could not be run at all is a failure. */
function run(projects, options) {
  const folder = mkdtempSync(join(tmpdir(), "insatskollen-test-"));
  const results = join(folder, "results.json");
  const { status } = start([...options, "--passWithNoTests", "--json", "--outputFile", results, ...select(projects)], "inherit");
  try {
    const counts = JSON.parse(readFileSync(results, "utf8"));
    total.passed += counts.numPassedTests;
    total.failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    total.skipped += counts.numPendingTests + counts.numTodoTests;
    // Coverage below a threshold, or a handle left open: jest says so only by how it ends.
    if (status !== 0 && counts.success) total.failed += 1;
  } catch {
    console.error("jest ended without results.");
    total.failed += 1;
  }
  rmSync(folder, { recursive: true });
}

function hasTests(project) {
  const { stdout } = start(["--listTests", "--json", ...select([project])], ["ignore", "pipe", "ignore"]);
  return stdout.includes("[\"");
}

function select(projects) {
  return [...chosen, "--selectProjects", ...projects];
}

function start(options, stdio) {
  // jest's JSON goes to its file; what it tells people goes to stderr.
  const streams = stdio === "inherit" ? ["inherit", "ignore", "inherit"] : stdio;
  return spawnSync(process.execPath, [jest, ...options], { cwd: root, stdio: streams, encoding: "utf8" });
}

/** Builds the add-in and the workbench's page; when that does not work the browser tests count as one failure. */
async function built() {
  try {
    register();
    const { build } = await import("../workbench/server/build.ts");
    await build(root, (name) => console.error(`Building the ${name} …`));
    return true;
  } catch (error) {
    console.error(error);
    total.failed += 1;
    return false;
  }
}
