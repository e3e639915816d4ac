// `npm start`: builds what has changed, serves the workbench on localhost and opens it in a browser.
import { register } from "tsx/esm/api";

register();
const { main } = await import("./server/main.ts");
await main(process.argv.slice(2));
