// Makes `npm start` and `npm test` the only commands a fresh clone needs: installs what package-lock.json
// names when node_modules is missing or older. Node's own modules only, since nothing else is there yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";

const root = new URL("..", import.meta.url);
const stamp = new URL("node_modules/.insatskollen-lock", root);
const lock = createHash("sha256").update(readFileSync(new URL("package-lock.json", root))).digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.error("Installerar paket (första gången tar det några minuter) / Installing packages …");
  // stdout stays clean: `insats --json` prints one object there and nothing else.
  // Not `npm ci`: it refuses the whole lock file where a registry lacks some other platform's optional binaries.
  // `install --no-save` takes the same locked versions, and leaves both files as they are.
  const npm = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  writeFileSync(stamp, lock);
}
