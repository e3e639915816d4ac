/**
 * The workbench's server: https on localhost, files only. It answers the pane with the add-in's own page, in which
 * the address of Microsoft's office.js is replaced by the same file from npm, so that nothing is fetched from outside.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { certificate } from "./certificate";

export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Which folder answers which path, the first that fits: the add-in lies where its manifest says. */
function places(root: string): readonly { path: string; folder: string }[] {
  return [
    { path: "/office/", folder: join(root, "node_modules/@microsoft/office-js/dist") },
    { path: "/workbench/", folder: join(root, ".cache/workbench") },
    { path: "/", folder: join(root, "dist") },
  ];
}

/** The file a path names, or `null`: never one outside its folder. */
function fileOf(root: string, path: string): string | null {
  if (path === "/") return fileOf(root, "/workbench/index.html");
  const place = places(root).find((each) => path.startsWith(each.path))!;
  const file = normalize(join(place.folder, path.slice(place.path.length)));
  return file.startsWith(place.folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** The add-in's page as the workbench gives it: office.js from npm, and the workbench's theme as the browser's. */
function panePage(page: string): string {
  return page.replace("<head>", '<head><script src="/workbench/preference.js"></script>').replaceAll(OFFICE_CDN, "/office/office.js");
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number): void => void response.writeHead(status, { "content-type": "text/plain" }).end(String(status));
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  // A page elsewhere that has made its own name point here must not read anything.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) return refuse(403);
  let path: string;
  try {
    path = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  } catch {
    return refuse(400);
  }
  const file = fileOf(root, path);
  if (file === null) return refuse(404);
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache", "x-content-type-options": "nosniff" });
  if (path === "/taskpane.html") {
    response.end(panePage(readFileSync(file, "utf8")));
  } else {
    createReadStream(file).pipe(response);
  }
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(false) : failed(error)));
    server.listen(port, "localhost", () => done(true));
  });
}

export interface RunningServer {
  /** "https://localhost:3443/" */
  address: string;
  stop(): Promise<void>;
}

/** Starts at `port` or the next free one; 0 lets the system choose. Bound to localhost only. */
export async function serve(root: string, port: number): Promise<RunningServer> {
  const { key, cert } = await certificate(join(root, ".cache"));
  const last = port === 0 ? 0 : port + 50;
  for (let at = port; at <= last; at += 1) {
    const server = createServer({ key, cert }, (request, response) => answer(root, request, response));
    if (!(await listen(server, at))) continue;
    const place = server.address();
    const used = typeof place === "object" && place !== null ? place.port : at;
    return {
      address: `https://localhost:${used}/`,
      stop: () =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    };
  }
  throw new Error(`No free port between ${port} and ${last}.`);
}
