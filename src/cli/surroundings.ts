/** What a command runs in: where it stands, and where it may write. */

/** A stream to write to; a terminal tells how wide it is and whether it has colours. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
  hasColors?(): boolean;
}

export interface Surroundings {
  /** Folder that relative paths start from. */
  folder: string;
  out: Output;
  /** For what is not the answer: wrong usage and how far it has come. */
  aside: Output;
  /** The day, where it is not that of the clock. */
  today?: Date;
}
