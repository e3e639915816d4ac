/** Goals named together: "ett tryggt och öppet Mellansjö" are "ett tryggt Mellansjö" and "ett öppet Mellansjö". */
import { placedWords } from "../text/words/placed-words";

/** Every way to name two or three of some goals together, where their names differ in one word before the last. */
export function joinedNames<T>(names: Iterable<readonly [name: string, value: T]>): (readonly [name: string, values: readonly T[]])[] {
  const families = new Map<string, { word: string; value: T }[]>();
  for (const [name, value] of names) {
    const words = placedWords(name).map(({ text }) => text);
    if (words.length !== 3) continue;
    const key = `${words[0]} ${words[2]}`;
    families.set(key, [...(families.get(key) ?? []), { word: words[1]!, value }]);
  }
  return [...families].flatMap(([key, members]) => {
    const [article, noun] = key.split(" ") as [string, string];
    const name = (words: readonly string[], before: string) => `${article} ${words.slice(0, -1).join(" ")} och ${before}${words.at(-1)} ${noun}`;
    return combinations(members).flatMap((chosen) => {
      const words = chosen.map(({ word }) => word);
      const values = chosen.map(({ value }) => value);
      return [[name(words, ""), values] as const, [name(words, `${article} `), values] as const];
    });
  });
}

/** Two or three of some, in every order. */
function combinations<T>(members: readonly T[]): T[][] {
  const others = (taken: readonly T[]) => members.filter((member) => !taken.includes(member)).map((member) => [...taken, member]);
  const pairs = members.flatMap((member) => others([member]));
  return [...pairs, ...pairs.flatMap(others)];
}
