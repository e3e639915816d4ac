/** In an Excel with English menus the functions answer in English. */
import { GOOD, HEADER } from "../../src/checks/support/examples";
import { registerFunctions } from "../../src/functions";
import { bootExcel, type Booted } from "../host/boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel({ locale: "en-US" });
  registerFunctions();
});

const unnamed = ["", ...GOOD.slice(1)];

test("header, severity and message are English", async () => {
  const rows = (await booted.frame.callFunction("KONTROLL", [[HEADER, GOOD, unnamed], null])) as string[][];
  expect(rows[0]).toEqual(["Cell", "Severity", "Check", "Message"]);
  expect(rows.map(([, severity]) => severity)).toContain("error");
  expect(rows.slice(1).map(([, , check]) => check)).toContain("Missing name");
});

test("and so is what an error says", async () => {
  await expect(booted.frame.callFunction("ANTALFEL", [[["Kaffe"]], null])).rejects.toMatchObject({ code: "#VALUE!", message: "The range holds no insats table. Include the header row." });
});

test("the basis is told in English; names of areas and goals are Swedish as they are", async () => {
  expect(await booted.frame.callFunction("UNDERLAG", [[["Uppföljningen visar att färjorna går fullare."]]])).toEqual([["follow-up"]]);
  expect(await booted.frame.callFunction("MALNAMN", [[["19-01"]]])).toEqual([["Ett välmående Västmanland"]]);
  await expect(booted.frame.callFunction("OMRADE", [[["Bredband"]], "surely"])).rejects.toMatchObject({ code: "#VALUE!", message: "Give the confidence as a number between 0 and 1, or in per cent: 0.8 or 80%." });
});
