/** The records of a text with separators (RFC 4180), one at a time: quotes, line breaks in them, rows of any length. */
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

  /** From one quote to the next; a doubled one is a quote in the text. */
  private quoted(): string {
    const parts: string[] = [];
    while (this.text[this.at] === QUOTE) {
      const end = this.text.indexOf(QUOTE, this.at + 1);
      this.isCutOff ||= end < 0;
      parts.push(this.text.slice(this.at + 1, end < 0 ? undefined : end));
      this.at = end < 0 ? this.text.length : end + 1;
    }
    return parts.join(QUOTE);
  }
}
