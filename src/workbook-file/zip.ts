/**
 * A zip file's parts, unpacked in small pieces and only when asked for. Reads the central directory as the truth, as
 * Excel does. A size there that is too large is enough to stop, one that is small is not believed: what is unpacked is
 * counted against the budget while it comes out.
 */
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { Budget } from "./limits";
import { damaged, FileProblem } from "./problem";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes at a time: small enough that even the densest packing gives no more than some 16 MB at once. */
const STEP = 16 * 1024;

interface Entry {
  /** As written in the directory. */
  name: string;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  header: number;
}

export interface Zip {
  has(path: string): boolean;
  /** The part's bytes in order. Throws FileProblem: `damaged` or `tooLarge`. */
  unpack(path: string): Generator<Uint8Array>;
  /** All parts as they are packed, in the directory's order. Throws FileProblem: `damaged`. */
  packed(): Generator<PackedPart>;
}

/** A part that need not be unpacked to be carried over into another zip file. */
export interface PackedPart {
  path: string;
  method: number;
  crc: number;
  unpackedSize: number;
  bytes: Uint8Array;
}

/** What a part is known by: names are the same whatever their case and slashes; leading slashes do not count. */
export function key(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/**
 * Opens a zip file held in memory. Names are only ever looked up, never used as paths on disk.
 * Throws FileProblem: `damaged` (no whole directory, two parts of one name) or `tooLarge`.
 */
export function openZip(bytes: Uint8Array, budget: Budget): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, budget);
  return {
    has: (path) => entries.has(key(path)),
    *unpack(path) {
      const entry = entries.get(key(path));
      if (!entry) throw damaged(`no part ${path}`);
      budget.need("unpackedBytes", entry.unpacked);
      let [size, crc] = [0, 0];
      for (const piece of pieces(packedBytes(bytes, view, entry), entry.method)) {
        budget.spend("unpackedBytes", piece.length);
        size += piece.length;
        crc = crc32(piece, crc);
        yield piece;
      }
      if (size !== entry.unpacked || crc !== entry.crc) throw damaged(`${path} is not what the directory says`);
    },
    *packed() {
      for (const entry of entries.values()) {
        const { name, method, crc, unpacked } = entry;
        yield { path: name, method, crc, unpackedSize: unpacked, bytes: packedBytes(bytes, view, entry) };
      }
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, budget: Budget): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  budget.spend("parts", count);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(key(name))) throw damaged(`two parts named ${name}`);
    entries.set(key(name), {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end record stands last, save for a comment. */
function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged("no directory");
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { header, packed } = entry;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) throw damaged("no part header");
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw damaged("part cut off");
  return bytes.subarray(start, start + packed);
}

function* pieces(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method !== STORED && method !== DEFLATED) throw damaged(`packing method ${method}`);
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    if (method === STORED) {
      yield step;
      continue;
    }
    try {
      inflate.push(step, at + STEP >= packed.length);
    } catch (cause) {
      throw cause instanceof FileProblem ? cause : damaged(cause);
    }
    yield* out.splice(0);
  }
}
