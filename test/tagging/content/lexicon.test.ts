import { placedWords } from "../../../src/text/words/placed-words";
import { Lexicon } from "../../../src/tagging/content/lexicon";

const lexicon = new Lexicon({ "4.1": ["fiber", "-bredband", "iot"], "1.3": ["kommersiell service"], "4.2": ["väg"], "3.3": ["e-handel"] });
const found = (text: string) => lexicon.find(placedWords(text)).map(({ value, start, end }) => [value, text.slice(start, end)]);

test.each([
  ["a term as it stands, in either case", "Fiber i byn", [["4.1", "Fiber"]]],
  ["a term that a longer word begins with", "fiberutbyggnad", [["4.1", "fiberutbyggnad"]]],
  ["a term with a hyphen that a word ends with", "mobilbredband", [["4.1", "mobilbredband"]]],
  ["no term that a word only ends with", "kolfiber", []],
  ["several words, the last going on", "stöd till kommersiell servicegivare", [["1.3", "kommersiell servicegivare"]]],
  ["no words in another order", "service som är kommersiell", []],
  ["a short term by itself", "väg och IoT", [["4.2", "väg"], ["4.1", "IoT"]]],
  ["a term at either end of what is longer than any term", `${"över".repeat(20)}bredband fiber${"nät".repeat(20)}`, [["4.1", `${"över".repeat(20)}bredband`], ["4.1", `fiber${"nät".repeat(20)}`]]],
  ["no short term in a longer word", "vägledning", []],
  ["a letter in front of a word, with a hyphen or without", "e-handeln och e handel", [["3.3", "e-handeln"], ["3.3", "e handel"]]],
  ["no word that only begins with that letter", "en handelsplats", []],
])("finds %s", (_, text, expected) => expect(found(text)).toEqual(expected));
