/**
 * XML parts as a stream of events. Nothing is built and nothing is expanded: a document type, which is where
 * entities that multiply are declared, is refused in every part.
 */
import { SaxesParser } from "saxes";
import { damaged, FileProblem } from "./problem";
import type { Zip } from "./zip";

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix ("x:row" is "row"). */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const MOST_ATTRIBUTES = 200;
const DEEPEST = 200;

/**
 * Reads a part from start to end, letting go of the thread between pieces.
 * Throws FileProblem: `unsafe` (a document type), `damaged` (not well-formed, absurdly nested) or `tooLarge`.
 */
export async function readXml(zip: Zip, path: string, handlers: XmlHandlers): Promise<void> {
  const parser = strictParser(path, handlers);
  let decoder: TextDecoder | undefined;
  try {
    for (const piece of zip.unpack(path)) {
      decoder ??= decoderFor(piece);
      parser.write(decoder.decode(piece, { stream: true }));
      await breath();
    }
    parser.close();
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : damaged(cause);
  }
}

/** A parser that refuses document types and absurd nesting; `parser.position` is where it has come in the text. */
export function strictParser(path: string, handlers: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ position: false });
  let [attributes, depth] = [0, 0];
  parser.on("doctype", () => {
    throw new FileProblem("unsafe");
  });
  parser.on("attribute", () => {
    if (++attributes > MOST_ATTRIBUTES) throw damaged(`${path}: too many attributes`);
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    if (++depth > DEEPEST) throw damaged(`${path}: nested too deep`);
    handlers.open?.(local(tag.name), tag.attributes as Attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handlers.close?.(local(tag.name));
  });
  const { text } = handlers;
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** UTF-8 unless the part begins as UTF-16 does. */
export function decoderFor(piece: Uint8Array): TextDecoder {
  const [first, second] = piece;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return new TextDecoder();
}

let lastBreath = 0;

/** Lets others run when this has gone on for a while, so that a page stays awake. */
export async function breath(): Promise<void> {
  if (performance.now() - lastBreath < 25) return;
  await new Promise((resolve) => setTimeout(resolve));
  lastBreath = performance.now();
}
