/** The ribbon's commands. Each does its work in the pane's session and always tells Excel that it is done. */

/** What the commands need of the pane's session. */
export interface Commanded {
  run(): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  writeReport(): Promise<void>;
  toValues(): Promise<void>;
}

/** Registers the commands that the manifest names. */
export function registerCommands(session: Commanded): void {
  associate("insats.check", async () => {
    // Where Excel cannot show the pane it is in front already, and the run goes on in it.
    await Office.addin.showAsTaskpane().catch(() => undefined);
    await session.run();
  });
  associate("insats.mark", () => session.mark());
  associate("insats.unmark", () => session.unmark());
  associate("insats.report", () => session.writeReport());
  associate("insats.toValues", () => session.toValues());
}

/** Excel greys the button until `completed` is called, so it is called also when the command fails. */
function associate(id: string, command: () => Promise<void>): void {
  Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
    try {
      await command();
    } finally {
      event.completed();
    }
  });
}
