/** How text is set in a terminal: colour where it has it, lines no wider than it is. */
import { styleText } from "node:util";

export interface Look {
  colours: boolean;
  /** Characters a line; lines are not broken when they go somewhere else than a terminal. */
  width: number;
}

const WIDEST = 100;
/** When a terminal does not tell its width. */
const USUAL = 80;

/** The look that fits where the text goes. Node itself heeds NO_COLOR, FORCE_COLOR and what the terminal can. */
export function lookOf(stream: { isTTY?: boolean; columns?: number; hasColors?(): boolean }): Look {
  if (!stream.isTTY) return { colours: false, width: Infinity };
  return { colours: stream.hasColors?.() ?? false, width: Math.min(stream.columns || USUAL, WIDEST) };
}

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

export function painter({ colours }: Look): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Control characters from a file could steer the terminal, and marks of direction turn around what stands after them;
 * line breaks would tear the report.
 */
export function plain(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, "").replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}

/** Breaks a text between words into lines of a width, every line but the first indented. */
export function wrapped(text: string, width: number, first: string, indent: string): string {
  let [line, lines] = [first, ""];
  for (const word of text.split(" ")) {
    const isStart = line === first || line === indent;
    if (!isStart && line.length + 1 + word.length > width) {
      lines += `${line}\n`;
      line = indent + word;
    } else line += isStart ? word : ` ${word}`;
  }
  return lines + line;
}

/** Breaks a line, further in than it begins. */
export function indented(line: string, { width }: Look): string {
  const text = line.trimStart();
  const indent = " ".repeat(line.length - text.length);
  return wrapped(text, width, indent, `${indent}  `);
}

/** A report's parts with an empty line between; `broken` sets each line, and parts without lines are left out. */
export function paragraphs(parts: readonly (readonly string[])[], broken: (line: string) => string): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(broken).join("\n"))
    .join("\n\n")}\n`;
}
