/** The host core: a workbook that answers requests of the Office.js client. Knows neither browser nor Node. */
import { Workbook, type BookContents } from "./model";
import { References, type Context } from "./protocol/context";
import { EventHub, type EventEntry } from "./protocol/events";
import { processRequest } from "./protocol/process";
import type { RequestBody, ResponseBody } from "./protocol/wire";

export type { EventEntry } from "./protocol/events";
export type { RequestBody, ResponseBody } from "./protocol/wire";

export class Host {
  readonly book: Workbook;
  /** Members of the API that were asked for and are lacking, with how often: "Range.FlashFill". */
  readonly missing = new Map<string, number>();
  private readonly references = new References();
  private readonly eventListeners = new Set<(entry: EventEntry) => void>();
  private readonly missingListeners = new Set<(member: string) => void>();
  private readonly resultListeners = new Set<(results: readonly unknown[]) => void>();
  private readonly events: EventHub;

  constructor(
    contents: BookContents | Workbook,
    readonly locale = "sv-SE",
  ) {
    this.book = contents instanceof Workbook ? contents : new Workbook(contents);
    this.events = new EventHub(this.book, this.references, (entry) => this.eventListeners.forEach((listener) => listener(entry)));
  }

  /** Carries out one request as one step of the workbook. Never throws; what fails is in the answer's `Error`. */
  process(body: RequestBody): ResponseBody {
    return this.book.transact("addin", (edit) => {
      const { book, events, references, locale } = this;
      const functionResults = (results: readonly unknown[]) => this.resultListeners.forEach((listener) => listener(results));
      const context: Context = { book, edit, events, references, locale, functionResults };
      const response = processRequest(body, context, (member) => this.lacks(member));
      references.sweep();
      return response;
    });
  }

  /** Forgets what the add-in had asked to be told of and to have tracked: its pane is loaded anew. */
  forgetClient(): void {
    this.events.clear();
    this.references.dropAll();
  }

  onEvent(listener: (entry: EventEntry) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Calls back when a member is asked for that the host lacks. */
  onMissing(listener: (member: string) => void): () => void {
    this.missingListeners.add(listener);
    return () => this.missingListeners.delete(listener);
  }

  onFunctionResults(listener: (results: readonly unknown[]) => void): () => void {
    this.resultListeners.add(listener);
    return () => this.resultListeners.delete(listener);
  }

  /** Notes that the host lacks something it was asked for. */
  lacks(member: string): void {
    this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
    this.missingListeners.forEach((listener) => listener(member));
  }
}
