/** What a text says in numbers. */
export type { Counted } from "./counted";
export type * from "./statement";
