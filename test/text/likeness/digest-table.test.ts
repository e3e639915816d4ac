/** Places by digests, against a Map. */
import { DigestTable, NOWHERE } from "../../../src/text/likeness/digest-table";

test("as many digests as grow the table many times over keep their places, and no others have one", () => {
  const table = new DigestTable();
  const places = new Map<number, number>();
  for (let digest = 1, place = 0; place < 20_000; place += 1) {
    digest = (Math.imul(digest, 1664525) + 1013904223) | 0;
    expect(table.get(digest)).toBe(places.get(digest) ?? NOWHERE);
    if (places.has(digest)) continue;
    table.add(digest, place);
    places.set(digest, place);
  }
  for (const [digest, place] of places) expect(table.get(digest)).toBe(place);
  expect(table.size).toBe(places.size);
});

test("digests that differ in their highest bits alone do not crowd", () => {
  const table = new DigestTable();
  for (let at = 0; at < 256; at += 1) table.add(at << 24, at);
  for (let at = 0; at < 256; at += 1) expect(table.get(at << 24)).toBe(at);
});
