import { readStatements } from "../../../src/text/statements";

const periods = (text: string, year: number | null = 2023) => readStatements(text, { year }).map(({ period }) => period);

describe("the time that a figure speaks of", () => {
  it.each([
    ["40 företag fick råd.", null],
    ["Under 2023 fick 40 företag råd.", null],
    ["Under 2022 fick 40 företag råd.", { kind: "years", first: 2022, last: 2022 }],
    ["145 hamnar byggdes mellan 2015 och 2023.", { kind: "years", first: 2015, last: 2023 }],
    ["För 2021–2022 fick 64 företag råd.", { kind: "years", first: 2021, last: 2022 }],
    ["Kusten 2023–2026 (totalt 12 miljoner kronor)", { kind: "years", first: 2023, last: 2026 }],
    ["Kusten 2023–2026. (Totalt 12 miljoner kronor)", { kind: "years", first: 2023, last: 2026 }],
    ["110 företag har fått råd sedan satsningen startade i november 2022.", { kind: "toDate", first: 2022, last: null }],
    ["Hittills har 110 företag fått råd.", { kind: "toDate", first: null, last: null }],
    ["Sedan 2019 har 110 företag fått råd.", { kind: "toDate", first: 2019, last: null }],
    ["110 företag har fått råd sedan insatsen startade.", { kind: "toDate", first: null, last: null }],
    ["160 företag har under projektets sex år fått råd.", { kind: "project", first: null, last: null }],
    ["Under projekttiden 2020–2023 fick 160 företag råd.", { kind: "project", first: 2020, last: 2023 }],
    ["Utvärdering (alla år): • 150 nya anställda", { kind: "project", first: null, last: null }],
    ["I projektet deltog 40 företag.", null],
    ["Kajen får 800 miljoner kronor under fyra år.", { kind: "project", first: null, last: null }],
    ["Kajen får 800 miljoner kronor under en fyraårsperiod.", { kind: "project", first: null, last: null }],
    ["40 barn under sex år lärde sig simma.", null],
    ["40 företag fick råd, och under två år följs de.", null],
  ])("%s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  it("leaves a year with the figure that it stands with", () => {
    expect(periods("Över 900 (2022: 700) ansökningar kom in.")).toEqual([null, { kind: "years", first: 2022, last: 2022 }]);
    expect(periods("Andelen är nu 14 % från 1 % 2022.")).toEqual([null, { kind: "years", first: 2022, last: 2022 }]);
    expect(periods("Vi gav sex stöd 2022 och i år två stöd.")).toEqual([{ kind: "years", first: 2022, last: 2022 }, null]);
  });

  it("says the year where that of the report is not known", () => {
    expect(periods("Under 2023 fick 40 företag råd.", null)).toEqual([{ kind: "years", first: 2023, last: 2023 }]);
  });
});
