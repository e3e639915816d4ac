/** A national table written anew: what the files have changed since, and what a person has made of it. */
export type { Earlier } from "./earlier";
export { refreshing, type Refreshed } from "./refreshing";
export { settling } from "./settled";
export * from "./told";
