import { termSlips } from "../../src/catalogue/terms";
import data from "../../src/catalogue/terms.json";

describe("the list of terms", () => {
  it("has a source and names each term once", () => {
    expect(data.source).not.toBe("");
    const all = [...data.names, ...data.acronyms];
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(all.length);
    expect(all.filter((name) => name.trim() !== name || name === "")).toEqual([]);
  });

  it.each([...data.names, ...data.acronyms])("%s is no slip of itself, nor of another", (name) => {
    for (const form of [name, `${name}s`, name.toUpperCase(), `${name}-projekt`]) expect(termSlips(`Stöd från ${form} har beviljats.`)).toEqual([]);
  });
});

describe("slips in terms", () => {
  it.each([
    ["EURF", "ERUF"],
    ["REACT-E", "REACT-EU"],
    ["Tillväxverket", "Tillväxtverket"],
    ["Länstyrelsen", "Länsstyrelsen"],
    ["Intereg", "Interreg"],
    ["Interegg", "Interreg"],
    ["Fonden för rättvis omställing", "Fonden för en rättvis omställning"],
    ["Regoinalfonden", "Regionalfonden"],
    ["Östa Mellansverige", "Östra Mellansverige"],
    ["Fonden för en rättvis omstälning", "Fonden för en rättvis omställning"],
    ["Myndihgeten för yrkeshögskolan", "Myndigheten för yrkeshögskolan"],
  ])("%s is %s", (written, term) => {
    const text = `Stöd från ${written} har beviljats.`;
    expect(termSlips(text)).toEqual([{ written, term, start: 10, end: 10 + written.length }]);
  });

  it.each(["Regionalfonder", "regionala fonden", "Länsstyrelserna", "Skolan och verket", "FRUE", "Mellersta Sjölandet", "ÄLMI", "Internet", "fonden för rättvis omställning", "Vinn", "Tillväxt", "Naturvård", "Energi", "Trafik", "ERUFNorra Mellansverige"])("%s is none", (text) => {
    expect(termSlips(text)).toEqual([]);
  });
});
