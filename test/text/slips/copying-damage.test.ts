/** Damage is told once at each place, in order, whatever pieces a text is put together from. */
import fc from "fast-check";
import { copyingDamage } from "../../../src/text/slips/copying-damage";

const PIECES = ["bygderMål", "skogenoch", "harbeviljats", "s tärker", "allla", "vvattnet", "avtaletUnder", "samverkans- parterna", "2023deltog", "f?r v?gar", "byarna", "12", "\n", ". "];

test("no two kinds at one place", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), fc.constantFrom(" ", ""), (pieces, between) => {
      const found = copyingDamage(pieces.join(between));
      for (const [at, { start, end }] of found.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
      }
    }),
  );
});
