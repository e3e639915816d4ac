/** A change of a share told in percent where it is percentage points, or the other way round. */
import type { Figure } from "../../text/numbers";
import { type Change, changesOf } from "../../text/numbers/changes";
import type { Passage, Sentence } from "../../text/numbers/passage";
import type { Severity } from "../check";
import { defineCheck } from "../check";
import { GOOD, HEADER } from "../support/examples";
import { PERCENT, type Spot, throughPassages } from "./passages";
import { written } from "./wording";

type Found = { kind: "points" | "percent" | "neither" | "unclear"; said: number; before: number; now: number; points: number; percent: number };

const CHANGED = /(?:ök(?:a|ade|at|ar|ning|ningen)|minsk(?:a|ade|at|ar|ning|ningen)|höj(?:a|de|t|ning)|sänk(?:a|te|t|ning)|steg|stigit|stiger|sjunkit|sjönk|sjunker|växte?|växer|föll|fallit|förbättr[a-zà-öø-ɏ]*|försämr[a-zà-öø-ɏ]*|upp|ned|ner|skillnad(?:en)?)\s+(?:[a-zà-öø-ɏ]+\s+){0,2}?(?:med|på|om)\s+(?:ca\.?\s|cirka\s|drygt\s|nästan\s|hela\s|knappt\s)?$|(?:alltså|det vill säga|dvs\.?|d\.v\.s\.)\smed\s(?:ca\.?\s|cirka\s)?$/i;
const SHARE_CHANGES = /(?:andel(?:en|ar|arna)?|(?:sysselsättnings|förvärvs|svars|övergångs)(?:grad|frekvens)[a-zà-öø-ɏ]*|arbetslösheten)\s[^.;%]{0,80}$/i;
/** "92 procent av byarna har fiber. Det är en ökning med 2 procent." */
const IS_A_CHANGE = /^(?:det|detta)\s(?:är|var|innebär|motsvarar)\sen\s(?:ökning|minskning|uppgång|nedgång)\smed\s/i;
const OF_ALL = /^\sav\s/;
/** "Besöken ökade med 7 procent och nöjdheten är 71 procent, mot 68": the shares are of something else. */
const OF_ELSE = /\s(?:och|samt|medan|men)\s(?:[a-zà-öø-ɏ-]+\s){1,4}(?:är|var|ligger|låg|blev|uppgår|uppgick)\s/i;
const OTHER_YEAR = /jämför|förra året|föregående|tidigare år|än året innan/i;

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.55;
}

/** What a change of a share by "20 procent" is, when the shares before and after are known. */
function judged({ before, now }: Change, said: Figure): Found | null {
  const points = Math.abs(now.low - before.low);
  const percent = (100 * points) / before.low;
  if (before.low === 0 || isNear(points, percent)) return null;
  const values = { said: said.low, before: before.low, now: now.low, points, percent };
  const [own, other] = said.kind === "percentagePoints" ? [points, percent] : [percent, points];
  if (isNear(said.low, own) || (said.qualifier !== null && Math.abs(said.low - own) <= own * 0.15)) return null;
  if (isNear(said.low, other)) return { kind: said.kind === "percent" ? "points" : "percent", ...values };
  return said.qualifier === null && before.qualifier === null && now.qualifier === null ? { kind: "neither", ...values } : null;
}

/** The percentages of a sentence that say by how much something changed. */
function saidChanges(text: string, { start, figures }: Sentence): Figure[] {
  return figures.filter((figure) => (figure.kind === "percent" || figure.kind === "percentagePoints") && figure.form !== "part" && CHANGED.test(text.slice(Math.max(start, figure.start - 60), figure.start)));
}

/** Tells of which changes in a sentence the reader cannot tell what is meant: a share changed by so many percent, from what is not said. */
function unclearIn({ text, sentences }: Passage, at: number): (said: Figure) => boolean {
  const { start, end } = sentences[at]!;
  const sharesBefore = sentences[at - 1]?.figures.filter(({ kind, form }) => kind === "percent" && form !== "part") ?? [];
  const compared = sharesBefore.length >= 2 ? OTHER_YEAR.exec(text.slice(start, end)) : null;
  if (sharesBefore.length === 1 && IS_A_CHANGE.test(text.slice(start, start + 60)) && OF_ALL.test(text.slice(sharesBefore[0]!.end, sharesBefore[0]!.end + 8))) return (said) => said.kind === "percent";
  const after = compared ? start + compared.index + compared[0].length : Infinity;
  return (said) => said.kind === "percent" && (said.start >= after || SHARE_CHANGES.test(text.slice(Math.max(start, said.start - 140), said.start)));
}

function inPoints(passage: Passage, said: Figure): string | undefined {
  const number = /^\d+(?:[.,]\d+)?/.exec(said.text);
  return number ? `${passage.text.slice(0, said.start)}${number[0]} procentenheter${passage.text.slice(said.end)}` : undefined;
}

const SEVERITY: Readonly<Record<Found["kind"], Severity>> = { points: "error", percent: "error", neither: "warning", unclear: "note" };

export default defineCheck<Found>({
  id: "percent-or-points",
  severity: "error",
  texts: {
    sv: {
      title: "Procent eller procentenheter",
      message: ({ kind, said, before, now, points, percent }) => {
        const n = (value: number) => written("sv", value);
        const change = `Från ${n(before)} till ${n(now)} % är ${n(points)} procentenheter (${n(percent)} procent)`;
        if (kind === "unclear") return `Menas ${n(said)} procent av andelen eller ${n(said)} procentenheter? Skriv från vad till vad.`;
        return kind === "points" ? `${change}, inte ${n(said)} procent.` : kind === "percent" ? `${change}, inte ${n(said)} procentenheter.` : `${change}, inte ${n(said)}.`;
      },
      why: "En andel som går från 20 till 30 procent har ökat med tio procentenheter, eller femtio procent. Den som bara läser ordet ”procent” får fel bild av hur stor förändringen är.",
      fix: ({ said }) => `Ändra till ${written("sv", said)} procentenheter`,
    },
    en: {
      title: "Percent or percentage points",
      message: ({ kind, said, before, now, points, percent }) => {
        const n = (value: number) => written("en", value);
        const change = `From ${n(before)} to ${n(now)}% is ${n(points)} percentage points (${n(percent)} percent)`;
        if (kind === "unclear") return `Does this mean ${n(said)} percent of the share or ${n(said)} percentage points? Say from what to what.`;
        return kind === "points" ? `${change}, not ${n(said)} percent.` : kind === "percent" ? `${change}, not ${n(said)} percentage points.` : `${change}, not ${n(said)}.`;
      },
      why: "A share that goes from 20 to 30 percent has grown by ten percentage points, or by fifty percent. Whoever only reads “percent” gets the wrong idea of how large the change is.",
      fix: ({ said }) => `Change to ${written("en", said)} percentage points (“procentenheter”)`,
    },
  },
  examples: {
    passing: [
      { shows: "Ökningen är räknad i procentenheter.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar med plan ökade från 20 procent till 30 procent, en ökning med 10 procentenheter.", ...GOOD.slice(2)]] } },
      { shows: "Två andelar ändras, och den sista sägs med hur mycket.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar med plan ökade från 20 till 30 procent och andelen med brygga sjönk från 50 till 46 procent, en minskning med 4 procentenheter.", ...GOOD.slice(2)]] } },
      { shows: "Ökningen är av något annat än andelarna efter den.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Besöken ökade med sju procent och nöjdheten är 71 procent, mot 68 procent året före.", ...GOOD.slice(2)]] } },
      { shows: "Ett antal kan öka med procent.", sheets: { "3.4": [HEADER, [GOOD[0]!, "Antalet besök har ökat med 40 procent och beloppet med 150 procent.", ...GOOD.slice(2)]] } },
    ],
    failing: [
      {
        shows: "Ökningen är i procentenheter men kallas procent.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar med plan ökade från 20 procent till 30 procent, en ökning med 10 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "10 procent" }],
        fixed: { "3.4!B2": "Andelen byar med plan ökade från 20 procent till 30 procent, en ökning med 10 procentenheter." },
      },
      {
        shows: "Förändringen sägs först, och är en annan.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar med plan steg med 12 procentenheter, från 20 procent till 30 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "12 procentenheter" }],
      },
      {
        shows: "Förändringen sägs sist.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar med plan ökade från 20 till 30 procent, alltså med 10 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "10 procent" }],
        fixed: { "3.4!B2": "Andelen byar med plan ökade från 20 till 30 procent, alltså med 10 procentenheter." },
      },
      {
        shows: "En andel har ökat, men från vad sägs inte.",
        sheets: { "3.4": [HEADER, [GOOD[0]!, "Andelen byar med plan har ökat med 10 procent. 92 procent av byarna har fiber. Det är en ökning med 3 procent.", ...GOOD.slice(2)]] },
        finds: [{ at: "3.4!B2", text: "10 procent" }, { at: "3.4!B2", text: "3 procent" }],
      },
    ],
  },
  find: (workbook) =>
    throughPassages<Found>(workbook, [PERCENT], function* (passage) {
      for (const [at, sentence] of passage.sentences.entries()) {
        const saids = saidChanges(passage.text, sentence);
        if (saids.length === 0) continue;
        const changes = changesOf(passage.text, sentence);
        const isUnclear = changes.length > 0 ? () => false : unclearIn(passage, at);
        for (const said of saids) {
          // Of two changes, the one told last before it.
          const change = changes.findLast(({ end }) => end <= said.start) ?? changes.find(({ start }) => !OF_ELSE.test(passage.text.slice(said.end, start)));
          const beside = change && said !== change.before && said !== change.now;
          const found = beside ? judged(change, said) : isUnclear(said) ? ({ kind: "unclear", said: said.low, before: 0, now: 0, points: 0, percent: 0 } as const) : null;
          if (!found) continue;
          const spot: Spot<Found> = { start: said.start, end: said.end, severity: SEVERITY[found.kind], values: found };
          const fixed = found.kind === "points" ? inPoints(passage, said) : undefined;
          yield fixed === undefined ? spot : { ...spot, fixed };
        }
      }
    }),
});
