/** Puts something into a part's XML; every other character stays. */
import { damaged, FileProblem } from "../problem";
import { strictParser, type XmlHandlers } from "../xml";

/** Goes through the XML; `position`: where it has come. Throws FileProblem: `damaged` or `unsafe`. */
export function walk(xml: string, path: string, handlersAt: (position: () => number) => XmlHandlers): void {
  const parser = strictParser(path, handlersAt(() => parser.position));
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw cause instanceof FileProblem ? cause : damaged(cause);
  }
}

/** The XML with something last in the first element of a name. `inside`: given the prefix that the file gives its elements, "" or "x:". */
export function withLast(xml: string, path: string, element: string, inside: (prefix: string) => string): string {
  let end = -1;
  walk(xml, path, (position) => ({
    close(name) {
      if (name === element && end < 0) end = position();
    },
  }));
  if (end < 0) throw damaged(`${path} has no ${element}`);
  return withInside(xml, end, inside);
}

/** The XML with something last in the element that ends there. */
export function withInside(xml: string, end: number, inside: (prefix: string) => string): string {
  const start = xml.lastIndexOf("<", end - 1);
  const [, qualified = "", prefix = ""] = /^<\/?(([^\s/>:]*:)?[^\s/>]*)/u.exec(xml.slice(start, end))!;
  if (xml[end - 2] === "/") return `${xml.slice(0, end - 2)}>${inside(prefix)}</${qualified}>${xml.slice(end)}`;
  return xml.slice(0, start) + inside(prefix) + xml.slice(start);
}
