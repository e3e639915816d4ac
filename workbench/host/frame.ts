/**
 * The parent side of the frame that holds an add-in: Excel on the web's protocol as messages in and messages out.
 * The browser connects it with `postMessage`, tests with the window they run in.
 *
 *     const frame = new Frame(host, { locale: "sv-SE" }, (message) => iframe.contentWindow.postMessage(message, "*"));
 *     window.addEventListener("message", (event) => event.source === iframe.contentWindow && frame.receive(event.data));
 *     iframe.name = frame.windowName;   // before the frame is put into the page
 */
import type { Host } from "./host";
import { Faults } from "./faults";
import { answerRequest, type Answer } from "./answer";
import { appContext, excelRequirements, type AppOptions } from "./app-context";
import { FunctionCalls, type CallOptions } from "./function-calls";
import { RequestLog } from "./requests";

export { excelRequirements } from "./app-context";

export interface FrameOptions extends Partial<AppOptions> {
  faults?: Faults;
  /** Origin of the parent page; the pane must be on the same host name. */
  origin?: string;
  /** One runtime for pane, commands and functions, as the manifest asks for. Default: yes. */
  sharedRuntime?: boolean;
}

interface Message {
  _messageType?: number;
  _actionType?: number;
  _actionName?: string;
  _conversationId?: string;
  _correlationId?: number;
  _data?: { DdaMethod?: { DispatchId?: number }; ArrayData?: readonly unknown[]; DdaSettingsMethod?: { Properties?: unknown } } & Record<string, unknown>;
}

const Invoke = 0;
const Register = 1;
const Unregister = 2;
const Dispatch = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** The frame protocol's number for whatever has no other. */
const INTERNAL_ERROR = 5001;

export class Frame {
  readonly requests = new RequestLog();
  readonly faults: Faults;
  private readonly app: AppOptions;
  private readonly origin: string;
  private readonly flags: number;
  private readonly conversation = "workbench";
  /** Events of the frame that the client listens to, with the number to answer under. */
  private readonly listening = new Map<string, number>();
  private readonly awaiting = new Map<string, (() => void)[]>();
  private readonly commands = new Map<string, () => void>();
  private readonly calls: FunctionCalls;
  private nextCommand = 1;
  /** Requests are answered one after another, in the order they came. */
  private queue: Promise<void> = Promise.resolve();
  private answering = 0;
  private held: (() => void)[] = [];

  constructor(
    private readonly host: Host,
    options: FrameOptions,
    private readonly out: (message: string) => void,
  ) {
    const { faults = new Faults(), origin = "https://localhost", sharedRuntime = true, ...app } = options;
    [this.faults, this.origin, this.flags] = [faults, origin, sharedRuntime ? 3 : 0];
    this.app = { id: "insatskollen", name: "Insatskollen", locale: host.locale, requirements: excelRequirements(), ...app };
    host.onEvent((entry) => this.push("richApiMessage", { ArrayData: [entry] }));
    this.calls = new FunctionCalls(host, (entry) => this.whenListening("richApiMessage", () => this.push("richApiMessage", { ArrayData: [entry] })));
    host.book.onChange(({ changes }) => {
      if (changes.some((change) => change.kind === "book" && change.key === "selection")) this.push("documentSelectionChanged", {});
    });
  }

  /** What the client reads from `window.name`, which must be set before the frame's page begins to load. */
  get windowName(): string {
    return JSON.stringify({
      baseFrameName: `__workbench_${this.app.id}`, hostInfo: this.hostInfo, xdmInfo: `${this.conversation}|${this.app.id}|${this.origin}`,
      serializerVersion: "1", flights: "[]", disabledChangeGates: "[]",
    });
  }

  /** The value of `_host_Info` in the address of the pane. */
  get hostInfo(): string {
    return `Excel$Web$16.00$${this.app.locale}$correlation$$$${this.flags}`;
  }

  /** Takes a message from the frame; false when it is none of ours. */
  receive(data: unknown): boolean {
    const message = parse(data);
    if (message?._conversationId !== this.conversation || message._messageType === 1) return false;
    const name = message._actionName ?? "";
    if (message._actionType === Register) this.register(name, message);
    else if (message._actionType === Unregister) this.unregister(name, message);
    else if (message._actionType === Invoke && name === "executeMethod") this.execute(message);
    else this.invoke(name, message);
    return true;
  }

  /** Presses a ribbon button: runs the function of the manifest's `FunctionName`. Resolves when it says it is done. */
  async runCommand(functionName: string, controlId = "button"): Promise<void> {
    await this.untilListening("appCommandInvoked");
    const id = `command-${this.nextCommand++}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.push("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    return done;
  }

  /**
   * Calls a custom function by its id ("INSATS.TEST"), as a cell does. Arguments that are ranges are rows of values.
   * Rejects with `FunctionFailure`, whose `code` is the error in the cell ("#N/A").
   */
  callFunction(id: string, args: readonly unknown[], options: CallOptions = {}): Promise<unknown> {
    return this.calls.call(id, args, options);
  }

  private register(name: string, message: Message): void {
    this.listening.set(name, message._correlationId ?? 0);
    this.reply(message, { Error: 0 });
    for (const waiting of this.awaiting.get(name) ?? []) waiting();
    this.awaiting.delete(name);
  }

  private unregister(name: string, message: Message): void {
    this.listening.delete(name);
    this.reply(message, { Error: 0 });
  }

  private invoke(name: string, message: Message): void {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        this.listening.clear();
        this.host.forgetClient();
        return this.reply(message, appContext(this.app, this.host));
      case "ContextActivationManager_notifyHost":
        return this.reply(message, null);
      default:
        this.host.lacks(name);
        return this.reply(message, null);
    }
  }

  private execute(message: Message): void {
    const data = message._data ?? {};
    const dispatch = data.DdaMethod?.DispatchId;
    switch (dispatch) {
      case Dispatch.richApi:
        return this.enqueue(message, String(data.ArrayData?.[4] ?? "{}"));
      case Dispatch.saveSettings:
        this.saveSettings(data.DdaSettingsMethod?.Properties);
        return this.reply(message, { Version: 1, Error: 0 });
      case Dispatch.commandCompleted: {
        const id = String(data.ArrayData?.[0] ?? data["0"]);
        this.commands.get(id)?.();
        this.commands.delete(id);
        return this.reply(message, { Version: 1, Error: 0 });
      }
      default:
        this.host.lacks(`method ${dispatch}`);
        return this.reply(message, { Version: 1, Error: INTERNAL_ERROR });
    }
  }

  /** `Office.context.document.settings.saveAsync`: pairs of key and JSON, all of them every time. */
  private saveSettings(properties: unknown): void {
    const pairs = (Array.isArray(properties) ? properties : []) as [string, string][];
    this.host.book.transact("addin", (edit) => edit.setBook("settings", Object.fromEntries(pairs.map(([key, json]) => [key, JSON.parse(json) as unknown]))));
  }

  private enqueue(message: Message, body: string): void {
    this.answering++;
    this.queue = this.queue.then(async () => {
      const answer = await answerRequest(this.host, this.faults, this.requests, body).catch(broken);
      this.answering--;
      this.reply(message, { Version: 1, Error: answer.error, ...(answer.text !== null && { Data: [200, [], answer.text] }) });
      this.release();
    });
  }

  /** Events wait until the request that caused them is answered, as they do in Excel. */
  private push(event: string, data: unknown): void {
    const send = () => {
      const correlation = this.listening.get(event);
      if (correlation !== undefined) this.send({ _actionName: event, _correlationId: correlation, _responseType: 1, _data: data });
    };
    if (this.answering > 0) this.held.push(send);
    else send();
  }

  private release(): void {
    const sending = this.held;
    this.held = [];
    for (const send of sending) send();
  }

  private whenListening(event: string, then: () => void): void {
    if (this.listening.has(event)) then();
    else this.awaiting.set(event, [...(this.awaiting.get(event) ?? []), then]);
  }

  private untilListening(event: string): Promise<void> {
    return new Promise((resolve) => this.whenListening(event, resolve));
  }

  private reply(message: Message, data: unknown): void {
    this.send({ _actionName: message._actionName, _correlationId: message._correlationId, _responseType: 0, _data: data });
  }

  private send(part: object): void {
    this.out(JSON.stringify({ _messageType: 1, _conversationId: this.conversation, _origin: this.origin, _serializerVersion: 1, _errorCode: 0, ...part }));
  }
}

/** A listener of the workbook failed: the add-in gets an answer all the same, and the failure is not hidden. */
function broken(error: unknown): Answer {
  queueMicrotask(() => {
    throw error;
  });
  return { error: INTERNAL_ERROR, text: null };
}

function parse(data: unknown): Message | null {
  try {
    const message: unknown = typeof data === "string" ? JSON.parse(data) : null;
    return typeof message === "object" ? (message as Message | null) : null;
  } catch {
    return null;
  }
}
