/** The workbench from one call, for `npm start` and for the tests. */
import { join } from "node:path";
import { build } from "./build";
import { alone } from "./lock";
import { serve, type RunningServer } from "./server";

export interface StartOptions {
  /** The checkout's folder. */
  root?: string;
  /** First port to try; 0 lets the system choose. */
  port?: number;
  onBuild?(name: "addin" | "workbench"): void;
}

/** Builds what has changed and serves it. Throws with webpack's words when something does not build. */
export async function startWorkbench({ root = process.cwd(), port = 0, onBuild }: StartOptions = {}): Promise<RunningServer> {
  await alone(join(root, ".cache", "build.lock"), () => build(root, onBuild));
  return serve(root, port);
}
