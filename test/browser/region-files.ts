/** Made-up reports as a coordinator chooses them, for the browser's file dialogue. */
import type { Frame } from "playwright-core";

export interface FilePayload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Files as the browser's dialogue takes them. */
export function payloads(files: readonly File[]): Promise<FilePayload[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(await file.arrayBuffer()) })));
}

/** Drops files on the pane, as from the computer's folder. */
export async function dropOnPane(pane: Frame, files: readonly FilePayload[]): Promise<void> {
  await pane.evaluate(
    (files) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of files) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      const fire = (type: string) => document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      fire("dragover");
      fire("drop");
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") })),
  );
}
