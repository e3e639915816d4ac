/** Names of Sweden's municipalities and regions, as far as a slip in them can be told from another word. */
import data from "./municipalities.json";
import { allRegions } from "./region";

/** Shorter ones are too like other words: "Åre", "Vindeln". */
const SHORTEST = 7;

const ofRegions = allRegions().flatMap(({ name, variants }) => [name, ...variants]);
const words = [...new Set([...data.municipalities.map(({ name }) => name), ...ofRegions].flatMap((name) => name.split(" ")))];

/** Names, word by word, in which a slip is looked for. */
export const placeNames: readonly string[] = words.filter((name) => name.length >= SHORTEST && /^[A-ZÅÄÖ][a-zåäö]+$/u.test(name));

/** Words that are no slips in one of those: the other places, and what is nearly one of them, such as "Rättvis" and "Bornholm". */
export const rightWords: readonly string[] = [...words, ...data.alike];
