import { regionByCode } from "../../src/catalogue";
import { termSlips } from "../../src/catalogue/terms";
import { placeNames } from "../../src/catalogue/places";
import places from "../../src/catalogue/municipalities.json";
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

describe("the list of municipalities", () => {
  it("has a source, and 290 of them by rising code in the counties that there are", () => {
    expect(places.source).not.toBe("");
    const codes = places.municipalities.map(({ code }) => code);
    expect(new Set(codes).size).toBe(290);
    expect([...codes].sort()).toEqual(codes);
    for (const { code, name } of places.municipalities) {
      expect(code).toMatch(/^\d{4}$/);
      expect(regionByCode(code.slice(0, 2))).not.toBeNull();
      expect(name).toMatch(/^[A-ZÅÄÖ][a-zåäö]+(?:[ -][A-ZÅÄÖ][a-zåäö]+)?$/);
    }
  });

  it("has no slip of another among them, nor among the words that are like them", () => {
    for (const name of [...places.municipalities.map(({ name }) => name), ...placeNames, ...places.alike]) expect(termSlips(`Möten hölls i ${name} och ${name}s grannar.`)).toEqual([]);
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
    ["Katerineholm", "Katrineholm"],
    ["Hässelholms", "Hässleholms"],
    ["Östergöltand", "Östergötland"],
  ])("%s is %s", (written, term) => {
    const text = `Stöd från ${written} har beviljats.`;
    expect(termSlips(text)).toEqual([{ written, term, start: 10, end: 10 + written.length }]);
  });

  it.each(["Regionalfonder", "regionala fonden", "Länsstyrelserna", "Skolan och verket", "FRUE", "Mellersta Sjölandet", "ÄLMI", "Internet", "fonden för rättvis omställning", "Vinn", "Tillväxt", "Naturvård", "Energi", "Trafik", "ERUFNorra Mellansverige"])("%s is none", (text) => {
    expect(termSlips(text)).toEqual([]);
  });
});
