/** Digests: what they take for the same, and how they are written. */
import { digestOf, joinedDigest, letterDigest, writtenDigest } from "../../../src/text/likeness/digest";

test("case, spaces and punctuation make no other digest of letters, another letter does", () => {
  expect(letterDigest("Bo nära SJÖN – etapp 2.")).toBe(letterDigest("bo nära\nsjön etapp 2"));
  expect(letterDigest("Bo nära sjön, etapp 3")).not.toBe(letterDigest("Bo nära sjön, etapp 2"));
  expect(letterDigest("Bo nära sjön", 4)).toBe(letterDigest("Bo n"));
});

test("of several digests each makes another of the whole, in each place", () => {
  const digests = ["Byaliv", "Hemsjö", "Sjöråd"].map(digestOf);
  const [a, b, c] = digests as [number, number, number];
  const all = [[], [a], [b], [a, b], [b, a], [a, a], [a, b, c], [a, c, b], [a, b + 1], [a, b + 2 ** 40]].map((some) => joinedDigest(...some));
  expect(new Set(all).size).toBe(all.length);
  expect(joinedDigest(a, b, c)).toBe(joinedDigest(...digests));
});

test.each([0, 35, 36, 36 ** 5 - 1, 36 ** 5, 36 ** 5 + 1, 36 ** 9, Number.MAX_SAFE_INTEGER, digestOf("Byaliv"), digestOf("Hemsjö")])("%d is written in base 36", (digest) => {
  expect(writtenDigest(digest)).toBe(digest.toString(36));
});
