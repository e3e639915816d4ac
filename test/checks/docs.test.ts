import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkPages } from "../../scripts/docs/pages";

const folder = join(__dirname, "../../docs/checks");
const pages = checkPages();

test("there is a page for each check, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages.keys()])("docs/checks/%s is as `npm run docs` writes it", (name) => {
  expect(readFileSync(join(folder, name), "utf8")).toBe(pages.get(name));
});
