/** Opening and saving: picker, drag and drop, the sample. A file that cannot be read leaves the open one as it is. */
import type { Workbook } from "../host/model";
import { byId, element } from "./dom";
import { openFile, UnreadableFile } from "./file/open";
import { saveFile } from "./file/save";
import { hush, say } from "./messages";
import type { texts } from "./texts";

export const SAMPLE = "exempel-2023.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Files {
  /** Opens a workbook; true when it is open. */
  open(bytes: ArrayBuffer, name: string): Promise<boolean>;
  pick(): void;
  save(): Promise<void>;
  sample(): Promise<boolean>;
}

/** `words` gives the texts in the language of the moment, `onOpened` is told when another workbook is open. */
export function files(book: Workbook, words: () => (typeof texts)["sv"], onOpened: () => void): Files {
  const open = async (bytes: ArrayBuffer, name: string): Promise<boolean> => {
    say(words().opening(name));
    try {
      book.load(await openFile(bytes, name));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      say(`${words().problems[error.problem](name)} ${words().stillOpen}`, "problem");
      return false;
    }
    hush();
    onOpened();
    return true;
  };
  const openAll = async (file: File | undefined): Promise<void> => {
    if (file) await open(await file.arrayBuffer(), file.name);
  };
  const picker = element("input", { type: "file", accept: `.xlsx,${XLSX}`, hidden: true, id: "picker" });
  picker.addEventListener("change", () => void openAll(picker.files?.[0]).finally(() => (picker.value = "")));
  document.body.append(picker);
  dropping(words, openAll);

  return {
    open,
    pick: () => picker.click(),
    save: async () => {
      const blob = new Blob([(await saveFile(book)) as Uint8Array<ArrayBuffer>], { type: XLSX });
      const address = URL.createObjectURL(blob);
      element("a", { href: address, download: book.facts.fileName }).click();
      URL.revokeObjectURL(address);
    },
    sample: async () => {
      const answer = await fetch(`/assets/${SAMPLE}`);
      return open(await answer.arrayBuffer(), SAMPLE);
    },
  };
}

/** A file dragged over the page may be dropped anywhere but on the task pane, which takes its own. */
function dropping(words: () => (typeof texts)["sv"], openAll: (file: File | undefined) => Promise<void>): void {
  const target = byId("drop");
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragenter", (event) => {
    if (!carriesFiles(event)) return;
    target.textContent = words().drop;
    target.hidden = false;
  });
  target.addEventListener("dragleave", () => (target.hidden = true));
  addEventListener("dragover", (event) => carriesFiles(event) && event.preventDefault());
  addEventListener("drop", (event) => {
    target.hidden = true;
    if (!carriesFiles(event)) return;
    event.preventDefault();
    void openAll(event.dataTransfer?.files[0]);
  });
}
