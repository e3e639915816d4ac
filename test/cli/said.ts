/** What `insats` says when it is run in a folder, and how it ends. */
import { insats } from "../../src/cli/insats";

export interface Said {
  code: number;
  out: string;
  aside: string;
}

/** `today`: the day it says it is, where files tell of it. */
export async function saidIn(folder: string, args: readonly string[], today?: Date): Promise<Said> {
  const said = { out: "", aside: "" };
  const code = await insats(args, { folder, out: { write: (text) => (said.out += text) }, aside: { write: (text) => (said.aside += text) }, ...(today && { today }) });
  return { code, ...said };
}
