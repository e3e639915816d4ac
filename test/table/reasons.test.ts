import { reasonSentence, tableTexts } from "../../src/language/table";

describe("reasons as sentences", () => {
  it("are filled with what they tell", () => {
    expect(reasonSentence({ key: "tableHeader", values: { count: 4 } }, "sv")).toBe("4 av rubrikerna känns igen.");
    expect(reasonSentence({ key: "tableHeader", values: { count: 4 } }, "en")).toBe("4 of the headers are recognised.");
  });

  it("ask for the same values in both languages", () => {
    const asked = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const [key, text] of Object.entries(tableTexts.sv.reasons)) {
      expect(asked(tableTexts.en.reasons[key as keyof typeof tableTexts.sv.reasons])).toEqual(asked(text));
    }
  });
});
