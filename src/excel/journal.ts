/** The add-in's last command, kept so that it can be taken back; also what makes a command all or nothing. */
import { ExcelProblem, type Written } from "./port";
import { problemFrom } from "./problem";
import type { Run, Send } from "./run";

/** What a command changed and how to put it back. Putting back twice does no more than once. */
export interface Command {
  readonly label: string;
  /** Whether anything was sent that may have changed the workbook. */
  readonly begun: boolean;
  /** Puts everything back that still is as the command left it; the rest is told as kept. */
  putBack(send: Send): Promise<Written>;
}

export class Journal {
  private last: Command | null = null;

  constructor(private readonly run: Run) {}

  /** Label of the command that `takeBack` would undo. */
  get label(): string | null {
    return this.last?.label ?? null;
  }

  /**
   * Does the command's work. When it fails or is aborted halfway, what was done is put back at once and the error goes
   * on; if even that fails the command is kept for `takeBack` and the problem says `unchanged: false`.
   */
  async perform<C extends Command, W extends Written>(command: C, work: (command: C) => Promise<W>): Promise<W> {
    try {
      const written = await work(command);
      if (command.begun) this.last = command;
      return written;
    } catch (error) {
      if (command.begun) await this.putBackNow(command, error);
      throw error;
    }
  }

  /** Takes back the last command; `null` when there is none. After a failure it can be called again to finish. */
  async takeBack(): Promise<Written | null> {
    const command = this.last;
    if (!command) return null;
    try {
      const written = await this.run((send) => command.putBack(send), { oneUndoStep: true });
      this.last = null;
      return written;
    } catch (error) {
      const { kind, details } = problemFrom(error);
      throw new ExcelProblem(kind, details, false);
    }
  }

  private async putBackNow(command: Command, cause: unknown): Promise<void> {
    try {
      await this.run((send) => command.putBack(send), { oneUndoStep: true });
    } catch {
      this.last = command;
      const { kind, details } = problemFrom(cause);
      throw new ExcelProblem(kind, details, false);
    }
  }
}
