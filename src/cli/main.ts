/** `npm run -s insats -- check FILES…` */
import { insats } from "./insats";

// A reader that has seen enough (`… | head`) closes the pipe: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    // Nothing more can be told there: a full disk, say.
    process.stderr.write(`insats: ${error.message}\n`, () => process.exit(2));
  });
}

// npm moves to the project's folder before it runs a script, and tells where the user stood.
const calledByNpm = process.env.npm_lifecycle_event === "insats";
const folder = (calledByNpm && process.env.INIT_CWD) || process.cwd();

process.exitCode = await insats(process.argv.slice(2), { folder, out: process.stdout, aside: process.stderr });
