/** The records of a text with separators (RFC 4180), one at a time: quotes, line breaks in them, rows of any length. */
import { LONGEST_TEXT } from "../../table/grid";
import { FileProblem } from "../problem";
import type { Separation } from "./separator";

const QUOTE = '"';

export class Records implements Iterable<string[]> {
  /** A quote was opened and never closed: the end is missing. */
  isCutOff = false;
  private at: number;
  private readonly plain: RegExp;
  private readonly separator: string;
  private readonly mostFields: number;

  constructor(
    private readonly text: string,
    { separator, begins, mostFields }: Separation & { mostFields: number },
  ) {
    this.at = begins;
    this.plain = new RegExp(`[^${separator}\r\n]*`, "y");
    this.separator = separator;
    this.mostFields = mostFields;
  }

  /** Throws FileProblem: `tooLarge`. */
  *[Symbol.iterator](): Iterator<string[]> {
    while (this.at < this.text.length) yield this.record();
  }

  private record(): string[] {
    const fields = [this.field()];
    while (this.text[this.at] === this.separator) {
      this.at += 1;
      if (fields.length === this.mostFields) throw new FileProblem("tooLarge");
      fields.push(this.field());
    }
    if (this.text[this.at] === "\r") this.at += 1;
    if (this.text[this.at] === "\n") this.at += 1;
    return fields;
  }

  /** What follows a closing quote, though nothing should, is kept. */
  private field(): string {
    const quoted = this.text[this.at] === QUOTE ? this.quoted() : "";
    this.plain.lastIndex = this.at;
    const [plain] = this.plain.exec(this.text)!;
    this.at += plain.length;
    return quoted + plain;
  }

  /** From one quote to the next; a doubled one is a quote in the text. What goes beyond the longest text of a cell is let go. */
  private quoted(): string {
    const begin = this.at + 1;
    let end = this.text.indexOf(QUOTE, begin);
    while (end >= 0 && this.text[end + 1] === QUOTE) end = this.text.indexOf(QUOTE, end + 2);
    this.isCutOff ||= end < 0;
    this.at = end < 0 ? this.text.length : end + 1;
    const raw = this.text.slice(begin, end < 0 ? undefined : end).slice(0, 2 * LONGEST_TEXT);
    return raw.replaceAll(QUOTE + QUOTE, QUOTE);
  }
}
