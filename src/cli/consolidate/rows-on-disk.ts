/** Rows kept in a file of their own while the workbooks are read: a million of them need no more memory than their places. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConsolidatedRow, RowStore } from "../../consolidation";

/** Bytes that are kept until they are written together. */
const PIECE = 1 << 20;

export class RowsOnDisk implements RowStore {
  private readonly folder = mkdtempSync(join(tmpdir(), "insats-rows-"));
  private readonly file = openSync(join(this.folder, "rows"), "wx+");
  /** Where each row begins, and where the last one ends. */
  private begins = new Float64Array(1024);
  private count = 0;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private written = 0;

  constructor() {
    // A file without a name is gone with the program, also where somebody stops it: what the reports say is left nowhere.
    // Windows keeps the names of open files; there `remove` takes it away.
    if (process.platform !== "win32") rmSync(this.folder, { recursive: true });
  }

  get length(): number {
    return this.count;
  }

  add(row: ConsolidatedRow): void {
    const bytes = Buffer.from(JSON.stringify(row));
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (this.count + 2 > this.begins.length) {
      const before = this.begins;
      this.begins = new Float64Array(2 * before.length);
      this.begins.set(before);
    }
    this.count += 1;
    this.begins[this.count] = this.written + this.waitingBytes;
    if (this.waitingBytes > PIECE) this.flush();
  }

  at(index: number): ConsolidatedRow {
    if (this.waitingBytes > 0) this.flush();
    const [begin, end] = [this.begins[index]!, this.begins[index + 1]!];
    const bytes = Buffer.allocUnsafe(end - begin);
    readSync(this.file, bytes, 0, bytes.length, begin);
    return JSON.parse(bytes.toString("utf8")) as ConsolidatedRow;
  }

  /** Takes the file away. */
  remove(): void {
    closeSync(this.file);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private flush(): void {
    const bytes = Buffer.concat(this.waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at, bytes.length - at, this.written + at);
    this.written += bytes.length;
    this.waiting = [];
    this.waitingBytes = 0;
  }
}
