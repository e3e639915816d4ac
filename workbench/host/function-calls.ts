/** Calls of custom functions from the host's side: a call goes out as an event, its result comes back in a request. */
import type { EventEntry, Host } from "./host";

export interface CallOptions {
  /** Cell the call stands in: "Blad1!A1". */
  address?: string;
  /** Addresses of the arguments, for functions that ask for them. */
  parameterAddresses?: readonly (string | null)[];
}

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
/** Set for functions whose metadata says that they take cells with errors. */
const TAKES_ERRORS = 4;

/** Errors in cells by the runtime's number. */
const errorCodes: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

/** A custom function that failed; `code` is what the cell shows, `message` what the add-in said. */
export class FunctionFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(failure: FunctionFailure): void;
}

export class FunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  constructor(
    host: Host,
    private readonly send: (entry: EventEntry) => void,
  ) {
    host.onFunctionResults((results) => results.forEach((result) => this.settle(result)));
  }

  call(id: string, args: readonly unknown[], { address = "Blad1!A1", parameterAddresses }: CallOptions): Promise<unknown> {
    const number = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      const message = JSON.stringify([number, id, args, address, TAKES_ERRORS, parameterAddresses ?? null]);
      this.send([FUNCTION_CATEGORY, INVOKE, "", message, 0]);
    });
  }

  /** A result is `[id, true, value]` or `[id, false, message, code]`. */
  private settle(result: unknown): void {
    if (!Array.isArray(result)) return;
const [number, succeeded, value, code] = result as [number, boolean, unknown, number?];
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (succeeded) waiting?.resolve(value);
    else waiting?.reject(new FunctionFailure(errorCodes[code ?? 7] ?? "#VALUE!", String(value)));
  }
}
