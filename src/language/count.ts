/** Numbers with their word, and lists in a sentence. */
import { formatNumber } from "./number";

/** "1 insats", "22 insatser". */
export function svCount(n: number, one: string, many: string): string {
  return `${formatNumber(n, "sv")} ${n === 1 ? one : many}`;
}

/** "1 finding", "22 findings". */
export function enCount(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n, "en")} ${n === 1 ? one : many}`;
}

/** "3.4", "3.4 och 4.4", "3.4, 4.4 och 5.4"; more than four end with how many more. */
export function listed(items: readonly string[], and: string, more: (n: number) => string): string {
  if (items.length > 4) return `${items.slice(0, 3).join(", ")} ${and} ${more(items.length - 3)}`;
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;
}
