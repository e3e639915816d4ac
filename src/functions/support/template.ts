/** The argument `mall`: a template by name or by year. */
import { templateByName, templates } from "../../catalogue";
import type { Template } from "../../catalogue/template";
import { isLeftOut } from "./left-out";
import { notThere, wrongKind } from "./problems";

/**
 * The template that an optional argument names ("mall-2023", 2023, "2023"). An argument left out, or a reference to an
 * empty cell (which Excel hands over as 0 or ""), means none: `undefined`. Throws #SAKNAS! for a template that we do
 * not have, #VÄRDEFEL! for what cannot name one.
 */
export function templateAsked(asked: unknown): Template | undefined {
  if (isLeftOut(asked)) return undefined;
  if (typeof asked !== "string" && typeof asked !== "number") throw wrongKind(({ notTemplate }) => notTemplate);
  const name = String(asked).trim().toLowerCase();
  const found = templateByName(name) ?? templates().find(({ year }) => String(year) === name);
  if (!found) throw notThere(({ noTemplate }) => noTemplate({ asked: String(asked).trim(), known: templates().map((template) => template.name).join(", ") }));
  return found;
}
