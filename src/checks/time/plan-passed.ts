/** A plan for a year that has passed. */
import { sentencesOf } from "../../text/sentences";
import { anyOf, holds } from "../../text/signs";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { throughTexts } from "../texts";

const PLAN = /(?<![a-zà-öø-ɏ])(?:ska|skall|kommer\satt|planeras|beräknas|väntas|förväntas)(?![a-zà-öø-ɏ])[^.,;:()\n]{0,80}?\s(?:under|till|år|i|hösten|våren|sommaren|vintern|senast|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s(20\d\d)(?![\d²³¹¼-¾–-])/i;
/** "Under 2022 kommer …": the year comes first in the sentence. */
const YEAR_FIRST = /^(?:under|våren|hösten|sommaren|vintern|i början av|i slutet av)\s(?:år\s|våren\s|hösten\s)?(20\d\d)\s(?:ska|skall|kommer|planeras|planerar|beräknas|väntas|förväntas)(?![a-zà-öø-ɏ])/i;
/** "i linje med målet att alla byar ska ha fiber senast 2020": a goal in force, whose year has passed. */
const GOAL = /(?<![a-zà-öø-ɏ])mål(?:et|en)?\s(?:är\s|om\s)?att\s[^.;:()\n]{1,120}?(?<![a-zà-öø-ɏ])(?:ska|skall)(?![a-zà-öø-ɏ])[^.;:()\n]{1,120}?\s(?:senast|till|år)\s(?:år\s)?(20\d\d)(?![\d²³¹¼-¾–-])/i;
/** Told as what it was, or how it went. */
const GOAL_THEN = /(?<![a-zà-öø-ɏ])(?:skulle|tidigare|dåvarande|nådde|nåddes|nått|nåtts|uppnådde|uppnåddes|uppnått|uppnåtts|uppfylldes|uppfyllts|missade|gällde|var|jämfört|löpt|ersatt|ersattes|ersätter)(?![a-zà-öø-ɏ])|["”“»]/i;
const GOALS = anyOf(..."mål målet målen".split(" ").flatMap((goal) => [`${goal} att `, `${goal} är att `, `${goal} om att `]));
const YEAR = anyOf(" 0000");
const PLANS = anyOf("ska", "kommer", "planeras", "beräknas", "väntas");

/** What was planned then, told now, or a goal that is quoted. */
const TOLD = /(?<![a-zà-öø-ɏ])(?:skulle|planerades|mål(?:et|en)?|beslutade|beslutades|enligt|jämfört|sedan|från)(?![a-zà-öø-ɏ])|["”“»]/i;

export default defineCheck<{ year: number; words: string }>({
  id: "plan-passed",
  severity: "warning",
  texts: {
    sv: {
      title: "Plan för ett år som har gått",
      message: ({ year, words }) => `”${words}” berättar om en plan för ${String(year)}, som redan har gått. Skriv hur det blev.`,
      why: "En plan för ett år före rapportåret har följt med från en tidigare rapport. Den som läser får veta vad som skulle ske, men inte vad som skedde.",
    },
    en: {
      title: "Plan for a year that has passed",
      message: ({ year, words }) => `“${words}” tells of a plan for ${String(year)}, which has passed. Write how it turned out.`,
      why: "A plan for a year before the year reported has come along from an earlier report. The reader learns what was to happen, but not what happened.",
    },
  },
  examples: {
    passing: [{ shows: "Planer framåt, och vad som planerades då.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Nästa möte planeras till våren 2024. Vägen skulle vara klar under 2022 och blev det. Målet att alla byar ska ha fiber senast 2020 nåddes i tid.", ...GOOD.slice(2)]] } }],
    failing: [
      {
        shows: "En plan från en tidigare rapport.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd. En vandring kommer att ordnas hösten 2022.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "kommer att ordnas hösten 2022" }],
      },
      {
        shows: "Ett mål vars år har gått.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd, i linje med målet att alla byar ska ha fiber senast 2020.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "målet att alla byar ska ha fiber senast 2020" }],
      },
      {
        shows: "Året står först.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Sex byar har fått råd. Under 2022 kommer fler byar att få råd.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "Under 2022 kommer" }],
      },
    ],
  },
  find: (workbook) =>
    throughTexts(workbook, YEAR, function* ({ sheet, row, column, text, role }) {
      const reported = workbook.year.value;
      if (reported === null || role === "goals" || !holds(text, PLANS)) return;
      const hasGoal = holds(text, GOALS);
      for (const { start, end } of sentencesOf(text)) {
        const sentence = text.slice(start, end);
        const goal = !hasGoal || GOAL_THEN.test(sentence) ? null : GOAL.exec(sentence);
        const plan = goal ?? (TOLD.test(sentence) ? null : (PLAN.exec(sentence) ?? YEAR_FIRST.exec(sentence)));
        if (!plan || Number(plan[1]) >= reported) continue;
        // What the project is ("… ska under 2022 …") may be told as it was planned.
        yield { sheet, row, column, start: start + plan.index, end: start + plan.index + plan[0].length, ...(role === "name" && { severity: "note" }), values: { year: Number(plan[1]), words: plan[0] } };
      }
    }),
});
