/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string) => [...manifest.getElementsByTagName(name)];
const base = "https://localhost:3443/";
/** Resource texts and addresses by id. */
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter((element) => element.hasAttribute("id")).map((element) => [element.getAttribute("id")!, element]),
);

test("is well-formed XML", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
});

test("has the parts in the order that Office's schema demands", () => {
  const order = [...manifest.documentElement.children].map((element) => element.tagName);
  expect(order).toEqual([
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ]);
  const host = [...all("VersionOverrides")[0]!.getElementsByTagName("Host")][0]!;
  expect([...host.children].map((element) => element.tagName)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
});

test("names a UUID, a four-part version and Swedish as the default", () => {
  expect(all("Id")[0]!.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(all("Version")[0]!.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(all("DefaultLocale")[0]!.textContent).toBe("sv-SE");
});

test("every resid has a resource, and every resource is used", () => {
  const used = new Set([...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid")!));
  expect([...used].filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
});

test("texts keep within Office's limits and are given in English too", () => {
  const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;
  for (const [group, limit] of Object.entries(limits)) {
    for (const string of all(group)[0]!.children) {
      const english = string.querySelector('[Locale="en-US"]')?.getAttribute("Value");
      const swedish = string.getAttribute("DefaultValue")!;
      expect(swedish.length).toBeLessThanOrEqual(limit);
      if (!["Functions.Namespace", "Group.Label"].includes(string.getAttribute("id")!)) {
        expect(english).toBeTruthy();
        expect(english!.length).toBeLessThanOrEqual(limit);
      }
    }
  }
});

test("every address is https, and every picture and page under assets/ exists", () => {
  const addresses = [...text.matchAll(/(?:DefaultValue|Value)="(http[^"]+)"/g)].map((match) => match[1]!);
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    expect(address.startsWith(base)).toBe(true);
    const path = address.slice(base.length);
    if (path.startsWith("assets/")) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
  }
});

test("icons have the size their name and the manifest say", () => {
  for (const image of manifest.querySelectorAll("Icon > *")) {
    const address = resources.get(image.getAttribute("resid")!)!.getAttribute("DefaultValue")!;
    const png = readFileSync(join(root, address.slice(base.length)));
    expect([address, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([address, Number(image.getAttribute("size")), Number(image.getAttribute("size"))]);
  }
});

test("asks for a shared runtime and the base of Excel that we hold to, and names our functions INSATS", () => {
  const sets = Object.fromEntries(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]));
  expect(sets).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.10" });
  expect(all("Runtime")[0]!.getAttribute("lifetime")).toBe("long");
  expect(resources.get("Functions.Namespace")!.getAttribute("DefaultValue")).toBe("INSATS");
});

test("every button that runs a function names one that the add-in registers", () => {
  const commands = readFileSync(join(root, "src/commands/index.ts"), "utf8");
  const names = all("FunctionName").map((element) => element.textContent!);
  expect(names).toHaveLength(5);
  for (const name of names) expect(commands).toContain(`"${name}"`);
});
