import { pathToFileURL } from "node:url";

/** Whether a script was started by its own name rather than imported by a test. */
export function isMain(moduleUrl: string): boolean {
  return process.argv[1] !== undefined && moduleUrl === pathToFileURL(process.argv[1]).href;
}
