/** A known name that is written wrong. */
export interface TermSlip {
  written: string;
  term: string;
  start: number;
  end: number;
  /** Only capitals and small letters differ, or a dash stands for a hyphen. */
  isSlight?: boolean;
}
