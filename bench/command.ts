/** The command line as a whole: a process that starts, checks every file and ends, beside one that only starts. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Material } from "./material";
import { timed } from "./time";

export interface CommandResult {
  /** Milliseconds. */
  check: number;
  onlyStart: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const tsx = ["--import", join(root, "node_modules/tsx/dist/esm/index.mjs")];
const TIMES = 5;

export async function measureCommand({ files }: Material): Promise<CommandResult> {
  const folder = mkdtempSync(join(tmpdir(), "insatskollen-bench-"));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const main = join(root, "src/cli/main.ts");
    const check = await timed(() => run([main, "check", folder, "--json"]), TIMES);
    const onlyStart = await timed(() => run(["--eval", "0"]), TIMES);
    return { check: check.ms, onlyStart: onlyStart.ms };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): void {
  const { error } = spawnSync(process.execPath, [...tsx, ...args], { cwd: root, stdio: "ignore" });
  if (error) throw error;
}
