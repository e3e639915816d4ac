/** The functions that tag texts, as cells call them: through the genuine runtime, with Excel's errors. */
import { registerFunctions } from "../../src/functions";
import { bootExcel, type Booted } from "../host/boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
  registerFunctions();
});

type Answers = unknown[][];
/** Excel hands over `null` for what is left out. */
const LEAST = new Set(["OMRADE", "PRIORITERING", "AGENDA2030"]);
const call = (id: string, texts: unknown, least: unknown = null) => booted.frame.callFunction(id, LEAST.has(id) ? [texts, least] : [texts]) as Promise<Answers>;

const BUSES = "Länsplan för transportinfrastruktur i Region Mellansjö: järnväg, cykelvägar och busshållplatser";
const COURSES = "Validering och yrkesvux för undersköterskor i Mellansjö";
const UNSURE = "Gemensam arbetsgrupp om framtidsfrågor";
const NAMES_GOALS = "Mål i Agenda 2030: 9 Hållbar industri, innovationer och infrastruktur, 4 God utbildning för alla";

const TRANSPORT = "4 Tillgänglighet i hela landet genom digital kommunikation och transportsystemet";
const SKILLS = "2 Kompetensförsörjning och kompetensutveckling i hela landet";

describe("OMRÅDE", () => {
  test("gives the area's number and name in the shape of the cells", async () => {
    expect(await call("OMRADE", [[BUSES]])).toEqual([[TRANSPORT]]);
    expect(await call("OMRADE", [[BUSES], [""], [COURSES]])).toEqual([[TRANSPORT], [""], [SKILLS]]);
    expect(await call("OMRADE", [[BUSES, COURSES]])).toEqual([[TRANSPORT, SKILLS]]);
  });

  test("gives the likeliest area however unsure, unless a confidence is asked for", async () => {
    expect(await call("OMRADE", [[UNSURE]])).toEqual([[expect.stringMatching(/^[1-4] \p{Lu}/u)]]);
    expect(await call("OMRADE", [[BUSES], [UNSURE]], 0.8)).toEqual([[TRANSPORT], [""]]);
  });

  test.each([null, "", 0])("every area is sure enough when the confidence is left out or empty: %p", async (least) => {
    expect(await call("OMRADE", [[UNSURE]], least)).toEqual(await call("OMRADE", [[UNSURE]]));
  });

  test("a number above one is a percentage", async () => {
    const texts = [[BUSES], [UNSURE], [COURSES]];
    expect(await call("OMRADE", texts, 80)).toEqual(await call("OMRADE", texts, 0.8));
    expect(await call("OMRADE", texts, 100)).toEqual(await call("OMRADE", texts, 1));
  });

  test.each([-0.1, 101, "säkert", "0,8", true])("what is no confidence is the wrong kind of value: %p", async (least) => {
    await expect(call("OMRADE", [[BUSES]], least)).rejects.toMatchObject({ code: "#VALUE!", message: "Ange säkerheten som ett tal mellan 0 och 1, eller i procent: 0,8 eller 80 %." });
  });
});

test("PRIORITERING gives the priority's number and name, within the area", async () => {
  expect(await call("PRIORITERING", [[BUSES], [COURSES], [null]])).toEqual([["4.2 Tillgänglighet genom hållbara transportsystem"], ["2.1 Väl fungerande infrastruktur för kompetensförsörjning och livslångt lärande"], [""]]);
  expect(await call("PRIORITERING", [[UNSURE]], 0.95)).toEqual([[""]]);
});

describe("AGENDA2030", () => {
  test("gives the goals that the text names, several in one cell", async () => {
    expect(await call("AGENDA2030", [[NAMES_GOALS], [""]])).toEqual([["9 Hållbar industri, innovationer och infrastruktur; 4 God utbildning för alla"], [""]]);
  });

  test("gives goals that the text is about too, and only those named when more certainty is asked for", async () => {
    const fibre = "Bredbandsforum om fiberutbyggnad och mobiltäckning i Mellansjö";
    const [[suggested]] = (await call("AGENDA2030", [[fibre]])) as [[string]];
    expect(suggested).toMatch(/^\d+ \p{Lu}/u);
    expect(await call("AGENDA2030", [[fibre], [NAMES_GOALS]], 0.9)).toEqual([[""], [expect.stringContaining("God utbildning")]]);
  });
});

test("ERUF gives code and name, and the code alone of an objective without a known name", async () => {
  expect(await call("ERUF", [["ERUF: PO1, särskilt mål 1.5 och 2.5"], ["Mål 1"]])).toEqual([["PO1 Ett smartare Europa; 1.5 Förbättra den digitala konnektiviteten; 2.5"], [""]]);
});

test("UNDERLAG gives what the outcomes rest on", async () => {
  const texts = ["Egen bedömning: fler söker kurserna. Uppföljningen visar att hälften läser vidare.", "Uppföljningen visar att färjorna går fullare. Egen bedömning: fler pendlar.", "Tolv byar har fått fiber."];
  expect(await call("UNDERLAG", texts.map((text) => [text]))).toEqual([["egen bedömning; uppföljning"], ["uppföljning; egen bedömning"], [""]]);
});

describe.each(["OMRADE", "PRIORITERING", "AGENDA2030", "ERUF", "UNDERLAG"])("%s", (id) => {
  test("cells that say nothing give empty cells", async () => {
    expect(await call(id, [["", null], [" \n", "–"], [".", "…"]])).toEqual([["", ""], ["", ""], ["", ""]]);
  });

  test("an argument left empty, numbers, dates and truth values do no harm", async () => {
    const [empty, others] = await Promise.all([call(id, null), call(id, [[2023, 45_292.5, -1, 0, true, false]])]);
    expect(empty).toEqual([[""]]);
    expect(others).toEqual([Array.from({ length: 6 }, () => expect.any(String))]);
  });

  test("an error in a cell is given on, alone as the call's own", async () => {
    const noted = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    const coded = (code: string) => ({ type: "CustomFunctionError", code });
    const failure = (code: string) => call(id, [[coded(code)]]).catch((error: unknown) => error);
    const [divided, lost, among] = await Promise.all([failure("#DIV/0!"), failure("#REF!"), call(id, [[noted], [""], [coded("#NUM!")]])]);
    expect(divided).toMatchObject({ code: "#DIV/0!" });
    expect(lost).toMatchObject({ code: "#VALUE!", message: "Cellen som läses har ett fel." });
    expect(among).toEqual([[expect.objectContaining({ basicType: "Error", basicValue: "#N/A" })], [""], [expect.objectContaining({ basicValue: "#NUM!" })]]);
  });

  test("letters kept apart from their dots and Excel's richer data are read, and a cell filled to the limit", async () => {
    const text = `${COURSES}. ${NAMES_GOALS}`;
    const full = `${NAMES_GOALS}\n`.repeat(400).slice(0, 32_767);
    const [plain, apart, rich, long] = (await call(id, [[text, text.normalize("NFD"), { type: "String", basicType: "String", basicValue: text }, full]]))[0]!;
    expect([apart, rich]).toEqual([plain, plain]);
    expect(long).toEqual(expect.any(String));
  });
});
