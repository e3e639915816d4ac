/** What jsdom's window lacks of what browsers have for working on bytes and files. Import it before what reads them. */
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(window, { TextDecoder, TextEncoder });
Object.defineProperty(window.crypto, "subtle", { configurable: true, value: webcrypto.subtle });
Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.onerror = () => failed(reader.error ?? new Error("The file cannot be read"));
    reader.readAsArrayBuffer(this);
  });
};
