import "../file-gaps";
import { pack, unpack } from "../../../src/taskpane/threads/packed";

test("each value comes out as it went in, whatever letters it holds", () => {
  const values = [{ text: "Älvsbyn – åtta möten" }, [], null, "😀", { deep: [{ a: 1 }, { b: [2.5, "–"] }] }];
  const packed = pack(values);
  expect(values.map((_, at) => unpack(packed, at))).toEqual(values);
});

test("what is left out on the way in is put in again on the way out", () => {
  const packed = pack([{ price: 12 }], (key, value) => (key === "price" ? `${String(value)} kr` : value));
  expect(unpack(packed, 0)).toEqual({ price: "12 kr" });
  expect(unpack(packed, 0, (key, value) => (key === "price" ? 12 : value))).toEqual({ price: 12 });
});

test("of no values nothing is packed", () => {
  expect(pack([])).toEqual({ text: "", ends: new Uint32Array(0) });
});
