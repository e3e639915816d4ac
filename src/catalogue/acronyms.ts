/** Acronyms of the field that are written with a hyphen before the word they are put together with: "EU-medel". */
import data from "./terms.json";

/** Almi and the like are names, and "ESF+" has a sign of its own. */
const acronyms: ReadonlySet<string> = new Set([...data.acronyms.filter((name) => /^[A-Z]+$/u.test(name)), ..."EU ESF RUS YH HR IT AI FN SFI SYV VD JTF EIP YA KAA DUA LSS BRP BNP IKT FOU SCB SKR SMF GIS NGO CSR IOP S3 ÖMS".split(" ")]);

/** Whether capitals are one of them. */
export const isAcronym = (word: string): boolean => acronyms.has(word);
