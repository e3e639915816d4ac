/** Texts that come over again and again. */
import { StringPool } from "../../../src/taskpane/threads/string-pool";

test("every text comes out as it went in, however many there are and however long", () => {
  const pool = new StringPool();
  const texts = [...Array.from({ length: 50_000 }, (_, at) => `B${at}`), "x".repeat(5000), "", "B7", "__proto__"];
  const twice = [...texts, ...texts];
  expect(twice.map((text) => pool.same(text))).toEqual(twice);
});
