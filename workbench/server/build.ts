/**
 * Builds the add-in and the workbench's page with webpack, and only what has changed since last: a stamp of the
 * sources' sizes and times is kept beside the results.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Bundle {
  name: "addin" | "workbench";
  /** What the bundle is made of. */
  sources: readonly string[];
  result: string;
}

const COMMON = ["webpack.config.js", "package-lock.json", "scripts/functions-metadata.mjs"];
const BUNDLES: readonly Bundle[] = [
  { name: "addin", sources: [...COMMON, "src", "assets", "manifest.xml"], result: "dist/taskpane.html" },
  { name: "workbench", sources: [...COMMON, "src", "workbench/page", "workbench/host"], result: ".cache/workbench/index.html" },
];

function describe(path: string): string[] {
  if (!existsSync(path)) return [];
  const entry = statSync(path);
  return entry.isDirectory()
    ? readdirSync(path).sort().flatMap((name) => describe(join(path, name)))
    : [`${path} ${entry.size} ${entry.mtimeMs}`];
}

function stampOf(root: string, sources: readonly string[]): string {
  return createHash("sha256").update(sources.flatMap((source) => describe(join(root, source))).join("\n")).digest("hex");
}

function webpack(root: string, name: string): Promise<void> {
  return new Promise((done, failed) => {
    let said = "";
    const child = spawn(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", name], { cwd: root });
    child.stdout.on("data", (text) => (said += String(text)));
    child.stderr.on("data", (text) => (said += String(text)));
    child.on("error", failed);
    child.on("exit", (code) => (code === 0 ? done() : failed(new Error(`The ${name} bundle could not be built.\n${said}`))));
  });
}

/**
 * Brings both bundles up to date. `report` is told the name of each that is being built. Throws with webpack's own
 * words when the source does not build.
 */
export async function build(root: string, report: (name: Bundle["name"]) => void = () => {}): Promise<void> {
  for (const { name, sources, result } of BUNDLES) {
    const kept = join(root, ".cache", `${name}.stamp`);
    const stamp = stampOf(root, sources);
    if (existsSync(kept) && existsSync(join(root, result)) && readFileSync(kept, "utf8") === stamp) continue;
    report(name);
    await webpack(root, name);
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(kept, stamp);
  }
}
