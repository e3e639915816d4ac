/** The text of an OpenDocument cell: its paragraphs as lines, formats left out. */
import { LONGEST_TEXT } from "../../table/grid";
import type { Attributes } from "../xml";
import { count } from "./count";

/** What stands in a paragraph without being its text: comments, footnotes, pictures, reading aids. */
const ASIDE: ReadonlySet<string> = new Set(["annotation", "note", "frame", "ruby-text"]);

/** Gathers a cell's text while its elements are read. What goes beyond the longest text a cell can hold is let go. */
export class CellWords {
  private parts: string[] = [];
  private length = 0;
  /** Elements open in the cell. */
  private depth = 0;
  /** The depth of an element that is left out with all that it holds; 0: none. */
  private aside = 0;
  private hasParagraph = false;

  /** Whether an element of the cell is open. */
  get isOpen(): boolean {
    return this.depth > 0;
  }

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.aside > 0) return;
    if (this.depth === 1) this.openParagraph(name);
    else if (ASIDE.has(name)) this.aside = this.depth;
    else if (name === "s") this.add(" ".repeat(Math.min(count(attributes["text:c"]), LONGEST_TEXT)));
    else if (name === "tab") this.add("\t");
    else if (name === "line-break") this.add("\n");
  }

  /** Blanks are kept as they stand, as LibreOffice keeps them: it writes those of formatted text so, though the standard would have them counted. */
  text(text: string): void {
    if (this.depth > 0 && this.aside === 0) this.add(text);
  }

  close(): void {
    if (this.aside === this.depth) this.aside = 0;
    this.depth -= 1;
  }

  /** The whole text; ready for the next cell. */
  take(): string {
    const whole = this.parts.join("").slice(0, LONGEST_TEXT);
    this.parts = [];
    this.length = 0;
    this.hasParagraph = false;
    return whole;
  }

  private openParagraph(name: string): void {
    if (name !== "p" && name !== "h") {
      this.aside = this.depth;
      return;
    }
    if (this.hasParagraph) this.add("\n");
    this.hasParagraph = true;
  }

  private add(text: string): void {
    if (this.length >= LONGEST_TEXT) return;
    this.parts.push(text);
    this.length += text.length;
  }
}
