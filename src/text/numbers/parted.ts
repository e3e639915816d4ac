/** Two figures written as one: "58 – 42 %", "8/30 företag". */
import type { Figure } from "./figure";

/** The figures on either side of a dash or a stroke, unit and noun to the second; without one the figure itself. */
export function parted(figure: Figure): Figure[] {
  const sign = /[-–—‑−/]/.exec(figure.text);
  if (!sign) return [figure];
  const first = figure.text.slice(0, sign.index).trimEnd();
  const rest = figure.text.slice(sign.index + 1);
  const second = rest.trimStart();
  return [
    { ...figure, high: figure.low, noun: null, end: figure.start + first.length, text: first },
    { ...figure, low: figure.high, start: figure.start + sign.index + 1 + rest.length - second.length, text: second },
  ];
}
