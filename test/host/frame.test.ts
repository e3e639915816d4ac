import * as fc from "fast-check";
import { byteLength } from "../../workbench/host/answer";
import { Frame } from "../../workbench/host/frame";
import { Host } from "../../workbench/host/host";
import type { RequestBody } from "../../workbench/host/protocol/wire";
import { purposeOf } from "../../workbench/host/requests";

interface Sent {
  _actionName?: string;
  _correlationId?: number;
  _data: Record<string, unknown>;
}

function open() {
  const sent: Sent[] = [];
  const host = new Host({ sheets: [{ name: "Blad1" }], settings: { minne: { version: 1 } } });
  const frame = new Frame(host, { locale: "en-US" }, (message) => sent.push(JSON.parse(message) as Sent));
  const [conversation] = (JSON.parse(frame.windowName) as { xdmInfo: string }).xdmInfo.split("|");
  const say = (message: object) => frame.receive(JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: conversation, _correlationId: 7, ...message }));
  return { host, frame, sent, say };
}

test("what is none of the add-in's messages is left to others", () => {
  const { frame, sent, say } = open();
  expect([frame.receive("[object Object]"), frame.receive(null), frame.receive({}), frame.receive('{"_conversationId":"annan"}'), say({ _messageType: 1 })]).toEqual(Array(5).fill(false));
  expect(sent).toEqual([]);
});

test("the client is told language, file, settings and requirement sets", () => {
  const { sent, say } = open();
  say({ _actionName: "ContextActivationManager_getAppContextAsync" });
  expect(sent[0]).toMatchObject({ _correlationId: 7, _data: { _appUILocale: "en-US", _docUrl: "https://localhost/Bok1.xlsx", _settings: [["minne", '{"version":1}']] } });
  expect(JSON.parse(String(sent[0]!._data["_requirementMatrix"]))).toMatchObject({ ExcelApi: "1.17" });
});

test("what the frame lacks is refused and noted", () => {
  const { host, sent, say } = open();
  say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 64 } } });
  say({ _actionName: "ContextActivationManager_openWindowInHost" });
  expect(sent[0]).toMatchObject({ _data: { Error: 5001 } });
  expect([...host.missing.keys()]).toEqual(["method 64", "ContextActivationManager_openWindowInHost"]);
});

test("an event waits for its listener's request to be answered; without a listener it is not sent", async () => {
  const { host, sent, say } = open();
  const body: RequestBody = {
    Actions: [{ Id: 1, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 }, { Id: 2, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [[["x"]]] } }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Blad1"] } },
      4: { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } },
    },
  };
  host.process(body);
  expect(sent).toEqual([]);
  say({ _actionType: 1, _actionName: "richApiMessage", _correlationId: 9 });
  say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "", [], JSON.stringify(body)] } });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(sent.map(({ _actionName }) => _actionName)).toEqual(["richApiMessage", "executeMethod"]);
  host.book.transact("user", (edit) => {
    const [sheet] = host.book.sheets;
    edit.putCells(sheet!.id, { row: 0, column: 0, rows: 1, columns: 1 }, [{ row: 0, column: 0, after: { value: "y" } }]);
  });
  expect(sent[2]).toMatchObject({ _actionName: "richApiMessage", _correlationId: 9, _data: { ArrayData: [[65_536, 10, "Workbook", expect.stringContaining('"A1"'), 0]] } });
});

test("no request, however odd, makes the host throw", () => {
  const small = fc.nat(4);
  const name = fc.constantFrom("", "Worksheets", "GetRange", "Values", "GetItem", "Add", "Delete", "Tables", "__proto__", "constructor", "Format", "Fill", "Color", "Names");
  const info = fc.option(fc.record({ Arguments: fc.array(fc.oneof(fc.constantFrom<unknown>("Blad1", "A1", null, "A:A"), fc.integer(), fc.array(fc.array(fc.string()))), { maxLength: 3 }) }), { nil: undefined });
  const path = fc.record({ Id: small, ObjectPathType: fc.nat(8), Name: name, ParentObjectPathId: small, ArgumentInfo: info });
  const action = fc.record({ Id: small, ActionType: fc.nat(9), Name: name, ObjectPathId: small, ArgumentInfo: info });
  fc.assert(
    fc.property(fc.array(path, { minLength: 5, maxLength: 5 }), fc.array(action, { maxLength: 5 }), (paths, Actions) => {
      const host = new Host({ sheets: [{ name: "Blad1", rows: [["x"]] }] });
      const answer = host.process({ Actions, ObjectPaths: Object.fromEntries(paths.map((it, index) => [index, { ...it, Id: index }])) });
      expect(answer.Results.length + (answer.Error ? 1 : 0)).toBe(answer.Error ? answer.Error.ActionIndex + 1 : Actions.length);
    }),
    { numRuns: 300 },
  );
});

test.each(["", "abc", "åäö", "\u2013 \u20ac", "\ud83d\ude00 och mer"])("%p is measured in UTF-8", (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text, "utf8"));
});

test("a request is told by what it does", () => {
  const path = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
  const method = (Name: string) => ({ Id: 1, ActionType: 3, Name, ObjectPathId: 1 });
  expect(purposeOf({ Actions: [method("_RemoveReference"), method("_RemoveReference")], ObjectPaths: path })).toBe("cleanUp");
  expect(purposeOf({ Actions: [method("_RemoveReference"), method("GetCount")], ObjectPaths: path })).toBe("work");
  expect(purposeOf({ Actions: [method("NotifyActionHandlerReady")], ObjectPaths: path })).toBe("readiness");
  expect(purposeOf({ Actions: [method("SetInvocationArrayResults")], ObjectPaths: path })).toBe("functions");
  expect(purposeOf({ Actions: [], ObjectPaths: {} })).toBe("work");
});
