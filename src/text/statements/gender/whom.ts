/**
 * Of whom or of what a share is, however long it takes to say: "av dem som sökt sig till ett yrke i vården", "av besluten
 * om stöd för omställning". Read word by word, since no pattern foresees what may be said of them.
 */

/** Where other words begin, of others or of something that is not so. */
const BARRIERS = new Set("att där när eftersom fast fastän vars vilka vilket många flesta några flera alla samtliga majoriteten merparten flertalet inte ej aldrig utan dessutom såväl både än mer mindre fler färre men medan samtidigt snarare hellre".split(" "));
const ALL = /^(?:alla|samtliga)$/;
const BEFORE_TO = /^(?:för|genom|utan|om)$/;
const ALSO = /^(?:och|samt|eller)$/;
/** "Eleverna läser", "deltagarna fick": a subject with its verb. */
const DEFINITE = /(?:na|en|et)$/;
const VERB = /(?:[ae]r|ade|dde|[fklmnprs]te|des|tes)$|^(?:fick|får|har|hade|gick|går|kom|blev|tog|gjorde|gör|stod|såg)$/;
/** Right before the gender these make it something that the others are for, from or with. */
const PREPOSITION = /^(?:för|till|mot|med|av|hos|bland|om|från|åt|mellan|kring|på|i|inom|vid|under|över|efter|utan)$/;
const ADJECTIVE = /^[a-zà-öø-ɏ-]+(?:[ae]|sk)$/;
const MOST_WORDS = 18;

const wordsOf = (text: string) => text.split(" ").filter((word) => word !== "");

/** Whether some words name those that a share is of, and tell nothing else. */
export function isOfWhom(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > MOST_WORDS || !/^(?:av|bland)$/.test(words[0]!)) return false;
  const clause = words.indexOf("som");
  const isWithin = (at: number) => clause >= 0 && clause < at;
  // "Av alla ledamöter", "av dem som sökt stöd för att bygga om" are still those.
  const isBarrier = (word: string, at: number) => BARRIERS.has(word) && !(at === 1 && ALL.test(word)) && !(word === "att" && isWithin(at) && BEFORE_TO.test(words[at - 1]!));
  if (words.some(isBarrier)) return false;
  const also = words.findIndex((word) => ALSO.test(word));
  return also < 0 || isWithin(also) || !words.slice(0, also).some((word, at) => at > 0 && VERB.test(word) && DEFINITE.test(words[at - 1]!));
}

/** Whether some words end with the gender's own adjectives at the most, so that it is said of those before and not of something for it. */
export function endsOpen(text: string): boolean {
  const last = wordsOf(text).findLast((word) => !ADJECTIVE.test(word));
  return last !== undefined && !PREPOSITION.test(last);
}
