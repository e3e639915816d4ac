/** Answers one request of the client, with the failures that strike it. */
import { transportCodes, type Fault, type FaultKind, type Faults } from "./faults";
import type { Host } from "./host";
import { purposeOf, type RequestLog } from "./requests";
import type { Action, RequestBody, ResponseBody } from "./protocol/wire";

export interface Answer {
  /** 0, or the frame protocol's number. */
  error: number;
  /** The response as JSON; `null` when the request failed on its way. */
  text: string | null;
}

interface Outcome extends Answer {
  response: ResponseBody | null;
}

/** Most that goes in one request or response in Excel on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** At most, in UTF-8. */
const BYTES_A_CHARACTER = 3;

/** Carries out a request and keeps a record of it. Failures strike only what the add-in itself asked for. */
export async function answerRequest(host: Host, faults: Faults, log: RequestLog, text: string): Promise<Answer> {
  const body = JSON.parse(text) as RequestBody;
  const purpose = purposeOf(body);
  const number = log.count(purpose);
  const struck = purpose === "work" ? faults.strike(number) : [];
  const bytes = byteLength(text);
  const late = struck.find(({ kind }) => kind === "latency")?.milliseconds ?? 0;
  if (late > 0) await new Promise((resolve) => setTimeout(resolve, late));
  await host.book.calculator?.idle?.();
  const { response, ...answer } = bytes > PAYLOAD_LIMIT ? failed("request-too-large") : carryOut(host, struck, body);
  log.add({ purpose, number, bytes, body, response, transportError: answer.error });
  return answer;
}

function carryOut(host: Host, struck: readonly Fault[], body: RequestBody): Outcome {
  const strikes = (kind: FaultKind) => struck.some((fault) => fault.kind === kind);
  const onTheWay = struck.find(({ kind }) => kind in transportCodes && kind !== "response-too-large");
  if (onTheWay) return failed(onTheWay.kind);
  const response = respond(host, body, strikes);
  const text = JSON.stringify(response);
  const tooLarge = text.length > PAYLOAD_LIMIT / BYTES_A_CHARACTER && byteLength(text) > PAYLOAD_LIMIT;
  return strikes("response-too-large") || tooLarge ? failed("response-too-large") : { error: 0, text, response };
}

function respond(host: Host, body: RequestBody, strikes: (kind: FaultKind) => boolean): ResponseBody {
  const { Actions } = body;
  const stop = (at: number, Code: string, Message: string): ResponseBody => {
    const done = host.process({ ...body, Actions: Actions.slice(0, at) });
    return { ...done, Error: done.Error ?? { Code, Message, HttpStatusCode: 400, Location: "", ActionIndex: at } };
  };
  if (strikes("error")) return stop(0, "GeneralException", "There was an internal error while processing the request.");
  if (strikes("halfway")) return stop(Math.floor(Actions.length / 2), "GeneralException", "There was an internal error while processing the request.");
  const change = strikes("protected") ? Actions.findIndex((action) => changes(action, body)) : -1;
  return change >= 0 ? stop(change, "AccessDenied", "You can't perform the requested operation.") : host.process(body);
}

/** True when the action, by its name, changes something: it sets a property or does not merely get or select. */
function changes({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: RequestBody): boolean {
  const path = ObjectPaths[ObjectPathId];
  if (ActionType === 4) return true;
  if (ActionType === 1 && path?.ObjectPathType === 3) return /^(Add|Insert|Copy)/.test(path.Name);
  return ActionType === 3 && !/^(_|Get|Select|Activate|Calculate|Suspend|Find)/.test(Name);
}

function failed(kind: FaultKind): Outcome {
  return { error: transportCodes[kind]!, text: null, response: null };
}

/** Length in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
