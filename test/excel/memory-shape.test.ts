import { memoryFrom } from "../../src/excel/memory";

const empty = { version: 1, corrections: {}, ignored: [] };

test.each([
  null, undefined, 7, "", "{", "null", "[]", "\"x\"", "{}", { version: 1 },
  JSON.stringify({ version: 2, corrections: { year: 2023 }, ignored: [] }),
  JSON.stringify({ version: 1, corrections: [1], ignored: { a: 1 } }),
  JSON.stringify({ version: 1, corrections: { region: 19, year: "2023", tables: { a: 3 } }, ignored: [{ key: 1 }, null, "x"] }),
  "x".repeat(1_000_001),
])("what is not ours reads as nothing remembered (%#)", (value) => {
  expect(memoryFrom(value)).toEqual(empty);
});

test("names of the language's own do no harm", () => {
  const text = '{"version":1,"__proto__":{"x":1},"corrections":{"__proto__":{"year":1},"tables":{"__proto__":{"ignored":true},"A!A1":{"columns":{"__proto__":null,"A":"name","B":"påhitt"}}}},"ignored":[]}';
  const memory = memoryFrom(text);
  expect(memory.corrections).toEqual({ tables: { "A!A1": { columns: { A: "name" } } } });
  expect(Object.getPrototypeOf(memory.corrections.tables)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("what is ours comes back whole", () => {
  const memory = {
    version: 1, ignored: [{ key: "k", reason: "Rätt ändå", at: "2024-02-01" }],
    mappings: { files: { "1a2b": { region: "99", year: 2023 } }, tables: { "3c4d": { section: "3.4", columns: { "5e6f": "name" } } } },
    corrections: { region: "99", year: 2023, template: "mall-2023", tables: { "3.4!A4": { section: "3.4", template: "mall-2023", columns: { A: "name", F: null }, ignored: false } } },
  };
  expect(memoryFrom(JSON.stringify(memory))).toEqual(memory);
});
