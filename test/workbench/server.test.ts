import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { connect } from "node:tls";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OFFICE_CDN, serve, type RunningServer } from "../../workbench/server/server";

/** A checkout in small: what the server reads. */
let root: string;
let server: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "workbench-"));
  mkdirSync(join(root, "dist"));
  mkdirSync(join(root, ".cache/workbench"), { recursive: true });
  writeFileSync(join(root, "package.json"), "secret");
  writeFileSync(join(root, "dist/taskpane.html"), `<html><head><script defer src="${OFFICE_CDN}"></script></head></html>`);
  writeFileSync(join(root, "dist/taskpane.js"), `const address = "${OFFICE_CDN}";`);
  writeFileSync(join(root, ".cache/workbench/index.html"), "the page");
  server = await serve(root, 0);
});

afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}): Promise<{ status?: number; text: string }> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(server.address);
    get({ hostname, port, path, headers, rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part) => (text += String(part)));
      response.on("end", () => done({ status: response.statusCode, text }));
    }).on("error", failed);
  });

test("gives the page at the root", async () => {
  expect(await ask("/")).toEqual({ status: 200, text: "the page" });
});

test("gives the pane with office.js from this machine, and every other file as it is", async () => {
  const { text } = await ask("/taskpane.html");
  expect(text).toContain('src="/office/office.js"');
  expect(text).not.toContain(OFFICE_CDN);
  expect((await ask("/taskpane.js")).text).toContain(OFFICE_CDN);
});

test.each(["/../package.json", "/%2e%2e/package.json", "/workbench/..%2f..%2fpackage.json", "/..%5cpackage.json", "/%"])("gives nothing outside its folders: %s", async (path) => {
  const { status, text } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(text).not.toContain("secret");
});

test("answers localhost only, whatever name a page elsewhere gives this machine", async () => {
  expect((await ask("/", { host: "evil.example:3443" })).status).toBe(403);
});

test("shows a certificate for localhost", async () => {
  const { hostname, port } = new URL(server.address);
  const names = await new Promise<string | undefined>((done, failed) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      done(socket.getPeerCertificate().subjectaltname);
      socket.end();
    }).on("error", failed);
  });
  expect(names).toContain("DNS:localhost");
});
