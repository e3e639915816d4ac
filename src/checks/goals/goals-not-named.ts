/** A goal cell with words in it that names no goal. */
import type { WorkbookReading } from "../../table/reading";
import { defineCheck, type PAUSE } from "../check";
import type { Hit } from "../check";
import { shortly, throughGoalCells } from "./cells";
import { goalSheet } from "./examples";
import type { GoalText } from "./goal-text";
import { likeSeveral, nearlyNamed } from "./nearly-named";
import { isListed } from "./unlisted";

type Values = { words: string };

/** What may be a goal of something that we do not list: other strategies and plans, policies, funds. */
const OTHERS = /strategi|plan(?:en|er|erna|ens)?(?![a-zß-öø-ÿ])|program|fond|agenda|politi|delmål|prioritering|målområde|insatsområde|interreg|leader|EU|RU[SP]|alla mål|samtliga|övergripande|styrkeområde|(?:miljö|folkhälso|klimat|energi|jämställdhets|bredbands)mål/i;
/** References and "inga" are told of by other checks, or say what there is to say. */
const SAYS_NONE = /^\s*(?:se|samma|ej|inga?|inget|saknas|förutom|utöver|jämför|jfr|enligt|bilaga)(?![a-zß-öø-ÿ])|ovan/i;
/** Fewer words may be the name of anything. */
const FEWEST = 4;
const WORD = /[A-Za-zÀ-ÖØ-öø-ɏ]{2,}/g;

/** Whether anything is named in a goal cell that is a goal, or that goals may belong to. */
const namesAny = (cell: GoalText) => cell.named.length > 0 || cell.numbers.length > 0 || cell.others.length > 0 || cell.segments.some(({ framework }) => framework !== null);

/** Whether it is some words of the writer's own. */
function isOwnWords(cell: GoalText): boolean {
  const { text } = cell;
  return !OTHERS.test(text) && !SAYS_NONE.test(text) && (text.match(WORD)?.length ?? 0) >= FEWEST && nearlyNamed(cell).length === 0 && likeSeveral(cell).length === 0;
}

/** Where most cells name nothing that we know, it is the list that does not fit. */
function* find(workbook: WorkbookReading): Iterable<Hit<Values> | typeof PAUSE> {
  const hits: Hit<Values>[] = [];
  let known = 0;
  yield* throughGoalCells<Values>(workbook, function* (cell) {
    if (namesAny(cell)) known += 1;
    else if (cell.region !== null && isListed(cell.region, cell.year) && isOwnWords(cell)) hits.push({ sheet: cell.sheet, row: cell.row, column: cell.column, values: { words: shortly(cell.text) } });
  });
  if (hits.length <= known) yield* hits;
}

export default defineCheck<Values>({
  id: "goals-not-named",
  severity: "note",
  rule: "goals-to-state",
  texts: {
    sv: {
      title: "Inget mål nämns",
      message: ({ words }) => `Här står ”${words}”, men inget mål ur den regionala utvecklingsstrategin eller ett program känns igen. Skriv vilket mål insatsen bidrar till.`,
      why: "I kolumnen ska stå vilka mål insatsen bidrar till. Ett syfte med egna ord kan inte räknas till något mål. Kontrollen jämför med regionens mål, Agenda 2030 och fondernas mål; där en annan strategi, en plan eller en fond nämns säger den ingenting, och inte heller om de flesta rutorna i filen saknar mål som den känner.",
    },
    en: {
      title: "No goal is named",
      message: ({ words }) => `Here is “${words}”, but no goal of the regional development strategy or of a programme is recognised. Write which goal the insats contributes to.`,
      why: "The column is for the goals that the insats contributes to. An aim in one's own words cannot be counted to any goal. The check compares with the region's goals, Agenda 2030 and the goals of the funds; where another strategy, a plan or a fund is named it says nothing, nor where most cells of the file lack goals that it knows.",
    },
  },
  examples: {
    passing: [
      { shows: "Mål som nämns, och andra strategier.", sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 20", "Delmål 3", "Stödjer målen i kustkommunernas energiplan", "Levande bygder", "Se raden ovan om byarnas mål"]) } },
      { shows: "Inga kända mål alls i filen.", sheets: { "3.4": goalSheet("Västmanland", ["Att fler byar vid vattnet får besök", "Att fler ska våga segla på sjön"]) } },
    ],
    failing: [
      {
        shows: "Ett syfte i stället för ett mål.",
        sheets: { "3.4": goalSheet("Västmanland", ["RUS: delmål 20", "Att fler byar vid vattnet får besök under hösten"]) },
        finds: [{ at: "3.4!D4", text: "Att fler byar vid vattnet får besök under hösten" }],
      },
    ],
  },
  find,
});
