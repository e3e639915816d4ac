/** Counted nouns in their forms. */

/** One noun in its forms, or with what tells it closer: "stöd", "stöden" and "företagsstöden"; "deltagare" and "deltagarna". */
export function sameNoun(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [string, string];
  const stem = stemOf(short);
  if (stem.length < 3) return false;
  return long.startsWith(stem) ? long.length - stem.length <= 5 : stem.length >= 4 && stemOf(long).endsWith(stem);
}

const stemOf = (noun: string) => noun.replace(/(?:arna|erna|orna|are|en|et|na|ar|er|or|a|e)$/u, "");
