/** Texts of cells: the list they share, and the escapes they are written with. */
import type { Budget } from "../limits";
import { readXml } from "../xml";
import type { Zip } from "../zip";

/** Gathers the text of one item: its runs in order, formats and reading aids (furigana) left out. */
export class TextItem {
  private parts: string[] = [];
  private inText = false;
  private inAid = false;

  open(name: string): void {
    if (name === "rPh") this.inAid = true;
    else if (name === "t") this.inText = !this.inAid;
  }

  text(text: string): void {
    if (this.inText) this.parts.push(text);
  }

  close(name: string): void {
    if (name === "rPh") this.inAid = false;
    else if (name === "t") this.inText = false;
  }

  /** The whole text; the item is empty again. */
  take(): string {
    const whole = unescape(this.parts.join(""));
    this.parts = [];
    return whole;
  }
}

/** Characters that XML cannot hold are written `_x000D_`, and an underscore that looks so as `_x005F_`. */
export function unescape(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export async function readSharedStrings(zip: Zip, path: string | null, budget: Budget): Promise<string[]> {
  const strings: string[] = [];
  if (path === null) return strings;
  const item = new TextItem();
  await readXml(zip, path, {
    open: (name) => item.open(name),
    text: (text) => item.text(text),
    close(name) {
      item.close(name);
      if (name !== "si") return;
      budget.spend("cells", 1);
      strings.push(item.take());
    },
  });
  return strings;
}
