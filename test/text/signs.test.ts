import { anyOf, holds, signsIn } from "../../src/text/signs";

describe("signs", () => {
  const villages = anyOf("bygd", "sjö");
  const shores = anyOf("sjöstrand");
  const decimal = anyOf("0,0");
  const refers = anyOf("se ", "under rubrik");
  const apart = anyOf(" - ");

  it("finds words within other words, in either case", () => {
    expect(holds("Mellansjö", villages)).toBe(true);
    expect(holds("LANDSBYGDEN", villages)).toBe(true);
    expect(holds("Mellansjo", villages)).toBe(false);
  });

  it("finds a word that ends within another one", () => {
    expect(holds("sjöstränder", villages)).toBe(true);
    expect(holds("sjöstränder", shores)).toBe(false);
    expect(holds("insjöstrand", shores)).toBe(true);
  });

  it("takes any digit for any other", () => {
    expect(holds("12,5 procent", decimal)).toBe(true);
    expect(holds("12, 5 procent", decimal)).toBe(false);
  });

  it("takes a run of white space for one space", () => {
    expect(holds("se\u00a0\n nedan", refers)).toBe(true);
    expect(holds("under \t rubrik", refers)).toBe(true);
    expect(holds("senare", refers)).toBe(false);
    expect(holds("by \n\n - vatten", apart)).toBe(true);
    expect(holds("by- vatten", apart)).toBe(false);
  });

  it("takes the beginning of a text for white space", () => {
    expect(holds("- vatten", apart)).toBe(true);
  });

  it("takes the sign of ångström for the letter", () => {
    expect(holds("\u212b", anyOf("å"))).toBe(true);
  });

  it("tells which of some texts hold a sign", () => {
    const held = signsIn(["Bygd", "Väg", "Sjöbo"]);
    expect([0, 1, 2].map((at) => held.has(at, villages))).toEqual([true, false, true]);
    expect(held.hasAny(villages)).toBe(true);
    expect(held.hasAny(decimal)).toBe(false);
  });
});
