/** The region's goals in cells: which a text names, and what they are called. */
import { registerFunctions } from "../../src/functions";
import { bootExcel, type Booted } from "../host/boot";

let booted: Booted;
beforeAll(async () => {
  booted = await bootExcel();
  registerFunctions();
});

const goals = (texts: unknown, region: unknown, level: unknown = null, year: unknown = null) => booted.frame.callFunction("MAL", [texts, Array.isArray(region) ? region : [[region]], level, year]);
const names = (ids: unknown) => booted.frame.callFunction("MALNAMN", [ids]);

const TWO = "RUS: Ett tillgängligt Västmanland och delmål 14";
const ONE = "Mål i RUS: Ett välmående Västmanland";

describe("MÅL", () => {
  test("spills the goals of one text to the right", async () => {
    expect(await goals([[TWO]], "Västmanland")).toEqual([["19-02", "19-17"]]);
  });

  test("gives one cell for each of several texts", async () => {
    expect(await goals([[TWO], [""], [ONE]], "Västmanland")).toEqual([["19-02; 19-17"], [""], ["19-01"]]);
    expect(await goals([[TWO, ONE]], "Västmanland")).toEqual([["19-02; 19-17", "19-01"]]);
  });

  test("a text that names no goal gives an empty cell", async () => {
    expect(await goals([["Tolv byar har fått fiber."]], "Västmanland")).toEqual([[""]]);
    expect(await goals([[""]], "Västmanland")).toEqual([[""]]);
  });

  test.each(["Västmanland", "västmanland ", "Region Västmanland", "Västmanlands län", 19, "19"])("the region is named or numbered: %p", async (region) => {
    expect(await goals([[ONE]], region)).toEqual([["19-01"]]);
  });

  test("each text may have a region of its own", async () => {
    const skane = "Skåne ska utveckla framtidens välfärd";
    expect(await goals([[ONE], [skane], [ONE]], [["Västmanland"], ["Skåne"], [12]])).toEqual([["19-01"], ["12-04"], [""]]);
    expect(await goals([[ONE, skane]], [["Västmanland", "Skåne"]])).toEqual([["19-01", "12-04"]]);
  });

  test("a region that is not there is told in the cells of its texts alone", async () => {
    await expect(goals([[ONE]], "Mellansjö")).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("”Mellansjö” är ingen region") });
    await expect(goals([[ONE]], 99)).rejects.toMatchObject({ code: "#N/A" });
    expect(await goals([[ONE], [""], [ONE]], [["Västmanland"], ["Mellansjö"], ["Mellansjö"]])).toEqual([["19-01"], [""], [expect.objectContaining({ basicValue: "#N/A" })]]);
  });

  test.each(["", null, true])("without a region the value is wrong: %p", async (region) => {
    await expect(goals([[ONE]], region)).rejects.toMatchObject({ code: "#VALUE!", message: expect.stringContaining("Ange regionen") });
  });

  test("regions in another shape than the texts are the wrong kind of value", async () => {
    await expect(goals([[ONE], [ONE], [ONE]], [["Västmanland"], ["Skåne"]])).rejects.toMatchObject({ code: "#VALUE!", message: expect.stringContaining("lika många regioner") });
  });

  test("an error for a region is given on", async () => {
    await expect(goals([[ONE]], [[{ type: "CustomFunctionError", code: "#DIV/0!" }]])).rejects.toMatchObject({ code: "#DIV/0!" });
  });

  describe("the year", () => {
    test("tells which goals the region had", async () => {
      expect(await goals([[ONE]], "Västmanland", null, 2023)).toEqual([["19-01"]]);
      expect(await goals([[ONE]], "Västmanland", null, 2025)).toEqual([["19-c1"]]);
      expect(await goals([["RUS: delmål 14"]], "Västmanland", null, "2025")).toEqual([[""]]);
    });

    test.each(["", 0])("left empty is any year: %p", async (year) => {
      expect(await goals([[TWO]], "Västmanland", null, year)).toEqual([["19-02", "19-17"]]);
    });

    test.each([23, 45_292, "i år", true])("has four digits: %p", async (year) => {
      await expect(goals([[ONE]], "Västmanland", null, year)).rejects.toMatchObject({ code: "#VALUE!", message: "Ange året med fyra siffror, till exempel 2023." });
    });
  });

  describe("the level", () => {
    test("leaves the others out", async () => {
      expect(await goals([[TWO]], "Västmanland", "delmål")).toEqual([["19-17"]]);
      expect(await goals([[TWO], [ONE]], "Västmanland", " Målområde")).toEqual([["19-02"], ["19-01"]]);
      expect(await goals([[ONE]], "Västmanland", "delmål")).toEqual([[""]]);
    });

    test.each(["", 0])("left empty is every level: %p", async (level) => {
      expect(await goals([[TWO]], "Västmanland", level)).toEqual([["19-02", "19-17"]]);
    });

    test("that the region does not have is not available, and those that it has are named", async () => {
      await expect(goals([[TWO]], "Västmanland", "vägval")).rejects.toMatchObject({ code: "#N/A", message: expect.stringMatching(/”vägval”.*målområde, delmål/) });
    });

    test.each([2, true])("is a word: %p", async (level) => {
      await expect(goals([[TWO]], "Västmanland", level)).rejects.toMatchObject({ code: "#VALUE!", message: expect.stringContaining("delmål") });
    });
  });
});

describe("MÅLNAMN", () => {
  test("gives the name in the shape of the cells", async () => {
    expect(await names([["19-01", ""], ["19-02", null]])).toEqual([["Ett välmående Västmanland", ""], ["Ett tillgängligt Västmanland", ""]]);
  });

  test("takes what MÅL gives, several in a cell too", async () => {
    const given = await goals([[TWO], [ONE]], "Västmanland");
    const [[two], [one]] = (await names(given)) as [[string], [string]];
    expect(two).toMatch(/^Ett tillgängligt Västmanland; 14 \p{L}/u);
    expect(one).toBe("Ett välmående Västmanland");
  });

  test("gives level and number where the name is not known", async () => {
    expect(await names([["19-04"]])).toEqual([["delmål 1"]]);
  });

  test("a goal that is not there is not available, in its cell alone", async () => {
    await expect(names([["19-99"]])).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("”19-99”") });
    await expect(names([[45_292]])).rejects.toMatchObject({ code: "#N/A" });
    expect(await names([["19-01"], ["19-99"]])).toEqual([["Ett välmående Västmanland"], [expect.objectContaining({ basicValue: "#N/A" })]]);
  });
});
