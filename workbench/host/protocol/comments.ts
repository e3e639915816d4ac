/** Excel.CommentCollection: threaded comments of the workbook or of one sheet. */
import type { CommentFacts, Sheet } from "../model";
import { type Context, sheetOf } from "./context";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { cellArea, resolveAddress, type RangeRef } from "./place";
import { rangeFor } from "./range";

const AUTHOR = "Du";

interface Scope {
  /** `null` = comments on every sheet. */
  sheet: string | null;
}
interface Key {
  sheet: string;
  id: string;
}

const sheetsOf = ({ sheet }: Scope, context: Context): readonly Sheet[] => (sheet === null ? context.book.sheets : [sheetOf(context, { sheet })]);
const keysOf = (scope: Scope, context: Context): Key[] => sheetsOf(scope, context).flatMap(({ id: sheet, facts }) => facts.comments.map(({ id }) => ({ sheet, id })));

export const comments: Wrap<Scope> = defineKind({
  name: "CommentCollection",
  items: (scope, context) => keysOf(scope, context).map((key) => comment(key)),
  item: (scope, id, context) => find(scope, id, context) ?? refuse(),
  call: {
    Add: (scope, [cell, content], context) => add(cellOf(scope, cell, context), content, context),
    GetCount: (scope, _, context) => keysOf(scope, context).length,
    GetItem: (scope, [id], context) => find(scope, id, context) ?? refuse(),
    GetItemAt: (scope, [index], context) => comment(keysOf(scope, context)[Number(index)] ?? refuse()),
    GetItemByCell: (scope, [cell], context) => {
      const { sheet, area } = cellOf(scope, cell, context);
      const found = sheetOf(context, { sheet }).facts.comments.find(({ row, column }) => row === area.row && column === area.column);
      return comment({ sheet, id: found?.id ?? refuse() });
    },
    GetItemOrNullObject: (scope, [id], context) => find(scope, id, context),
  },
});

const comment: Wrap<Key> = defineKind({
  name: "Comment",
  id: ({ id }) => ({ Id: id }),
  get: {
    AuthorEmail: () => "",
    AuthorName: (key, context) => factsOf(key, context).author,
    Content: (key, context) => factsOf(key, context).text,
    ContentType: () => "Plain",
    Id: ({ id }) => id,
    Resolved: (key, context) => factsOf(key, context).resolved,
  },
  set: {
    Content: (key, value, context) => put(key, { text: String(value) }, context),
    Resolved: (key, value, context) => put(key, { resolved: value === true }, context),
  },
  open: { Replies: (key) => replies(key) },
  call: {
    Delete: ({ sheet, id }, _, context) => context.edit.setSheet(sheet, "comments", sheetOf(context, { sheet }).facts.comments.filter((it) => it.id !== id)),
    GetLocation: (key, _, context) => {
      const { row, column } = factsOf(key, context);
      return rangeFor({ sheet: key.sheet, area: cellArea(row, column) });
    },
  },
});

const replies: Wrap<Key> = defineKind({
  name: "CommentReplyCollection",
  items: (key, context) => factsOf(key, context).replies.map(({ id }) => reply({ ...key, reply: id })),
  call: {
    Add: (key, [content], context) => {
      const { replies: before } = factsOf(key, context);
      const id = `${key.id}-${before.length + 1}`;
      put(key, { replies: [...before, { id, author: AUTHOR, text: String(content) }] }, context);
      return reply({ ...key, reply: id });
    },
    GetCount: (key, _, context) => factsOf(key, context).replies.length,
    GetItemAt: (key, [index], context) => reply({ ...key, reply: (factsOf(key, context).replies[Number(index)] ?? refuse()).id }),
  },
});

const replyFacts = (key: Key & { reply: string }, context: Context) => factsOf(key, context).replies.find(({ id }) => id === key.reply) ?? refuse();

const reply: Wrap<Key & { reply: string }> = defineKind({
  name: "CommentReply",
  id: ({ reply: id }) => ({ Id: id }),
  get: {
    AuthorName: (key, context) => replyFacts(key, context).author,
    Content: (key, context) => replyFacts(key, context).text,
    Id: ({ reply: id }) => id,
  },
});

/** The one cell a comment is about: a range, or an address that on the workbook's collection must name its sheet. */
function cellOf({ sheet }: Scope, argument: unknown, context: Context): RangeRef {
  const from = sheet === null ? context.book.activeSheet : sheetOf(context, { sheet });
  const ref = rangeFor.holds(argument) ?? resolveAddress(context.book, from, argument);
  if (ref.area.rows * ref.area.columns !== 1) throw invalidArgument("CommentCollection.add");
  return ref;
}

function add({ sheet, area }: RangeRef, content: unknown, context: Context): HostObject {
  const before = sheetOf(context, { sheet }).facts.comments;
  if (typeof content !== "string" || content === "") throw invalidArgument("CommentCollection.add");
  if (before.some(({ row, column }) => row === area.row && column === area.column)) throw new HostError("InvalidOperation", "This cell already has a comment.");
  const number = 1 + context.book.sheets.reduce((most, { facts }) => Math.max(most, ...facts.comments.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0))), 0);
  const facts: CommentFacts = { id: `{comment-${number}}`, row: area.row, column: area.column, author: AUTHOR, text: content, resolved: false, replies: [] };
  context.edit.setSheet(sheet, "comments", [...before, facts]);
  return comment({ sheet, id: facts.id });
}

function find(scope: Scope, id: unknown, context: Context): HostObject | null {
  const key = keysOf(scope, context).find((it) => it.id === id);
  return key ? comment(key) : null;
}

function factsOf({ sheet, id }: Key, context: Context): CommentFacts {
  return sheetOf(context, { sheet }).facts.comments.find((it) => it.id === id) ?? refuse();
}

function put({ sheet, id }: Key, change: Partial<CommentFacts>, context: Context): void {
  context.edit.setSheet(sheet, "comments", sheetOf(context, { sheet }).facts.comments.map((it) => (it.id === id ? { ...it, ...change } : it)));
}

function refuse(): never {
  throw itemNotFound();
}
