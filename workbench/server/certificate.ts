/** A certificate for localhost, made on this machine and kept under `.cache` until it runs out. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  key: string;
  cert: string;
  /** ISO date after which a new one is made. */
  until: string;
}

const YEAR = 365 * 24 * 3600 * 1000;

/** Reads the kept certificate, or makes a new one valid for a year. */
export async function certificate(cache: string): Promise<Certificate> {
  const file = join(cache, "certificate.json");
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Certificate;
    if (Date.parse(kept.until) > Date.now()) return kept;
  }
  const until = new Date(Date.now() + YEAR);
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: until,
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }, { type: 7, ip: "::1" }] },
    ],
  });
  const fresh = { key: made.private, cert: made.cert, until: until.toISOString() };
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}
