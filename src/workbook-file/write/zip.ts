/** Writes a zip file: parts that stay are carried over as they are packed, others are packed anew. */
import { deflateSync } from "fflate";
import { crc32 } from "../crc32";
import { decoderFor } from "../xml";
import { key, type PackedPart, type Zip } from "../zip";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Version 2.0: packed parts and folders. */
const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the earliest there is: the same content gives the same bytes. */
const DATE = 0x0021;

/** The zip file with the contents of some of its parts replaced, by path; parts that it lacks come last. */
export function repacked(zip: Zip, replaced: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const contents = new Map([...replaced].map(([path, content]) => [key(path), content]));
  const parts = [...zip.packed()].map((part) => {
    const content = contents.get(key(part.path));
    return content ? pack(part.path, content) : part;
  });
  const added = [...replaced].filter(([path]) => !zip.has(path)).map(([path, content]) => pack(path, content));
  return joined([...parts, ...added]);
}

function pack(path: string, content: Uint8Array): PackedPart {
  return { path, method: DEFLATED, crc: crc32(content, 0), unpackedSize: content.length, bytes: deflateSync(content) };
}

function joined(parts: readonly PackedPart[]): Uint8Array {
  const utf8 = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = utf8.encode(part.path);
    const about = [VERSION, NAMES_IN_UTF8, part.method, 0, DATE] as const;
    const sizes = [part.crc, part.bytes.length, part.unpackedSize] as const;
    directory.push(record([[4, DIRECTORY_ENTRY], [2, VERSION], ...about.map(two), ...sizes.map(four), [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), name);
    const header = record([[4, LOCAL_HEADER], ...about.map(two), ...sizes.map(four), [2, name.length], [2, 0]]);
    pieces.push(header, name, part.bytes);
    at += header.length + name.length + part.bytes.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = record([[4, END_OF_DIRECTORY], [2, 0], [2, 0], [2, parts.length], [2, parts.length], [4, length], [4, at], [2, 0]]);
  return concatenated([...pieces, ...directory, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];
const two = (value: number): Field => [2, value];
const four = (value: number): Field => [4, value];

function record(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A part's text; what is written back is UTF-8 whatever it was. */
export function xmlOf(zip: Zip, path: string): string {
  const pieces: string[] = [];
  let decoder: TextDecoder | undefined;
  for (const piece of zip.unpack(path)) {
    decoder ??= decoderFor(piece);
    pieces.push(decoder.decode(piece, { stream: true }));
  }
  return (pieces.join("") + (decoder?.decode() ?? "")).replace(/^(<\?xml[^>]{0,100}?encoding=)(?:"[^"]*"|'[^']*')/u, '$1"UTF-8"');
}
