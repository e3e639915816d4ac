import { doubledSentences } from "../../../src/text/slips/doubled-sentences";

const found = (text: string) => doubledSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Tolv byar har fått råd om vägar. Tolv byar har fått råd om vägar.", ["Tolv byar har fått råd om vägar"]],
  ["Först detta. Tolv byar har fått råd om vägar.\nTolv byar har fått råd om vägar. Sedan detta.", ["Tolv byar har fått råd om vägar"]],
  ["Tolv byar har fått råd om vägar. Tolv byar har fått råd om vägar. Tolv byar har fått råd om vägar.", ["Tolv byar har fått råd om vägar", "Tolv byar har fått råd om vägar"]],
  ["Vägarna runt hela Mellansjö har rustats. Fler byar. Vägarna runt hela Mellansjö har rustats.", ["Vägarna runt hela Mellansjö har rustats"]],
])("%s", (text, sentences) => {
  expect(found(text)).toEqual(sentences);
});

test.each(["Egen bedömning. Egen bedömning.", "Tolv byar har fått råd om vägar. Tolv byar har fått råd om vägarna vid sjön.", "Bekostades av länets byar gemensamt. Sjöliv. Bekostades av länets byar gemensamt.", "Tolv byar har fått råd om vägar. Fler byar. Tolv byar har fått råd om vägar.", "", "....."])("nothing in: %s", (text) => {
  expect(found(text)).toEqual([]);
});
