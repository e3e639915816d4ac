/** What a project is said to cost in all, and amounts that are only like it. */
import { totalAmounts } from "../../src/text/total-amounts";

const inText = (text: string) => totalAmounts(text).map(({ of, figure }) => `${of} ${String(figure.low)}`);

test.each([
  ["Projektets totala budget är 2 miljoner kronor.", "budget 2000000"],
  ["Projektets budget uppgår till 1,5 mkr.", "budget 1500000"],
  ["Med den totala budgeten på ca 3 miljoner kronor räcker det.", "budget 3000000"],
  ["Totalbudget: 900 000 kr", "budget 900000"],
  ["Insatsen har en total budget om 4 mnkr.", "budget 4000000"],
  ["Projektet omsluter totalt 12 miljoner kronor.", "budget 12000000"],
  ["Projektbudget: 700 tkr", "budget 700000"],
  ["Den totala projektbudgeten är 700 tkr.", "budget 700000"],
  ["Kostnaden för projektet uppgår till 5 mkr.", "cost 5000000"],
  ["Projektet omfattar totalt 6 mkr.", "budget 6000000"],
  ["Den totala kostnaden är 250 tkr.", "cost 250000"],
  ["Total finansiering 8 miljoner kronor", "financing 8000000"],
])("%s", (text, expected) => {
  expect(inText(text)).toEqual([expected]);
});

test.each([
  "Projektets budget 2022 var 2 miljoner kronor.",
  "Den totala budgeten utökades till 3 miljoner kronor.",
  "Regionens andel av den totala budgeten är 1 miljon kronor.",
  "Den beräknade totala kostnaden är 2 miljoner kronor.",
  "Byarna har en budget på 2 miljoner kronor.",
  "Projektets budget är minst 2 miljoner kronor.",
  "Projektets totala budget har 2 personer sett över.",
])("no whole in: %s", (text) => {
  expect(inText(text)).toEqual([]);
});
