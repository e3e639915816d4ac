/** What `npm start` does and says. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startWorkbench } from "./start";

const FIRST_PORT = 3443;

const HELP = `npm start -- [--port 3443] [--no-open] [--once]
  --port     första porten att pröva (även variabeln PORT) · first port to try (also the variable PORT)
  --no-open  öppna ingen webbläsare · open no browser
  --once     bygg, pröva att starta och sluta · build, see that it starts, and stop`;

const WARNING = `Webbläsaren varnar första gången: sidan har ett certifikat som den här datorn gjort själv,
för Office kräver https även lokalt. Välj Avancerat och fortsätt till localhost.
The browser warns the first time: the page has a certificate that this computer made itself,
as Office demands https even locally. Choose Advanced and proceed to localhost.`;

const BUILDING = { addin: "Bygger tillägget … · Building the add-in …", workbench: "Bygger arbetsbänken … · Building the workbench …" };

/** Whether there is a screen with a person before it. */
function hasScreen(): boolean {
  if (process.env.CI !== undefined && process.env.CI !== "false") return false;
  if (!process.stdout.isTTY) return false;
  return process.platform !== "linux" || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

function openBrowser(address: string): void {
  const [program, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform as string] ?? ["xdg-open"];
  // No browser to open is no fault: the address is printed.
  spawn(program!, [...before, address], { detached: true, stdio: "ignore" }).on("error", () => {}).unref();
}

function portFrom(text: string | undefined): number {
  const port = text === undefined || text === "" ? FIRST_PORT : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_485) throw new Error(`--port: ${text}?`);
  return port;
}

function wishes(args: string[]): { port: number; open: boolean; once: boolean; help: boolean } {
  const { values } = parseArgs({ args, options: { port: { type: "string" }, "no-open": { type: "boolean" }, once: { type: "boolean" }, help: { type: "boolean" } } });
  return { port: portFrom(values.port ?? process.env.PORT), open: values["no-open"] !== true, once: values.once === true, help: values.help === true };
}

/** Starts the workbench and stays until Ctrl+C. Exit code 2 for wrong usage, 1 when it cannot start. */
export async function main(args: string[]): Promise<void> {
  let wish: ReturnType<typeof wishes>;
  try {
    wish = wishes(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  if (wish.help) return console.log(HELP);
  try {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const running = await startWorkbench({ root, port: wish.port, onBuild: (name) => console.log(BUILDING[name]) });
    if (wish.once) return void (await running.stop());
    console.log(`\nInsatskollens arbetsbänk · the workbench:\n\n  ${running.address}\n\n${WARNING}\n\nCtrl+C avslutar · stops.`);
    const stop = (): void => void running.stop().then(() => process.exit(0));
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    if (wish.open && hasScreen()) openBrowser(running.address);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
