/** What the documents name: the same as is known of a row when it is tagged. */
import { findRegion } from "../../src/catalogue";
import type { NamedGoals } from "../../src/tagging/content/named-kinds";
import { namedReferences } from "../../src/tagging/named";
import type { Document } from "./material";

/** The year of the reports. */
const YEAR = 2023;

const known = new WeakMap<Document, NamedGoals>();

/** The goals that a document names; read once, however often a model is trained. */
export function namedIn(document: Document): NamedGoals {
  let named = known.get(document);
  if (!named) {
    const code = document.region === null ? null : (findRegion(document.region)?.code ?? null);
    named = namedReferences(document.texts, code, YEAR);
    known.set(document, named);
  }
  return named;
}
