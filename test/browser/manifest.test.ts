import { readFileSync } from "node:fs";
import { request } from "node:https";
import type { RunningServer } from "../../workbench/server/server";
import { startWorkbench } from "../../workbench/server/start";

/** Every address that Excel may ask for, without the host, which is another where the tests run. */
const paths = [...new Set([...readFileSync("manifest.xml", "utf8").matchAll(/"https:\/\/localhost:3443(\/[^"]*)"/g)].map(([, path]) => path!))];

/** How the server answers: status, type of the content, its length. */
function ask(address: string): Promise<{ status: number; type: string; length: number }> {
  return new Promise((done, failed) => {
    request(address, { rejectUnauthorized: false }, (response) => {
      let length = 0;
      response.on("data", (part: Buffer) => (length += part.length));
      response.on("end", () => done({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", length }));
    })
      .on("error", failed)
      .end();
  });
}

let server: RunningServer;
beforeAll(async () => {
  server = await startWorkbench();
});
afterAll(() => server.stop());

test("the manifest names the pane, the functions, the help page and every icon", () => {
  expect(paths).toEqual(expect.arrayContaining(["/taskpane.html", "/taskpane.js", "/functions.json", "/assets/stod.html"]));
  expect(paths.filter((path) => path.endsWith(".png")).length).toBeGreaterThanOrEqual(15);
});

test.each(paths)("%s is there", async (path) => {
  const { status, type, length } = await ask(new URL(path, server.address).href);
  const expected = { html: "text/html", js: "text/javascript", json: "application/json", png: "image/png" }[path.split(".").at(-1)!];
  expect({ status, type: type.split(";")[0], hasContent: length > 0 }).toEqual({ status: 200, type: expected, hasContent: true });
});
