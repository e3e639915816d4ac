/** Dates and times of OpenDocument as the numbers that spreadsheets keep them as: days since 30 December 1899. */

const DAY = 86_400_000;
const BEGINNING = Date.UTC(1899, 11, 30);

/** "2023-05-12" or "2023-05-12T10:30:00" as days; `null`: no date. */
export function serialFromDate(text: string): number | null {
  const [, date, time = "00:00:00"] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d{1,9})?))?$/.exec(text) ?? [];
  const at = Date.parse(`${date}T${time.slice(0, 12)}Z`);
  return Number.isNaN(at) ? null : (at - BEGINNING) / DAY;
}

/** "PT10H30M00S" as a part of a day, or as several days; `null`: no time. */
export function dayFromTime(text: string): number | null {
  const [, sign, hours, minutes, seconds] = /^(-?)PT(\d{1,9})H(\d{1,9})M(\d{1,9}(?:[.,]\d{1,12})?)S$/.exec(text) ?? [];
  if (seconds === undefined) return null;
  const all = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds.replace(",", "."));
  return (sign === "-" ? -all : all) / 86_400;
}
