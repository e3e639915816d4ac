/** What stands beside a number that stands alone. */
import { nounBeside } from "../../src/indicators";

test.each([
  ["deltagare", "persons", "deltagare", "deltagare"],
  ["seglarna", "persons", "personer", "people"],
  ["studerandena", "persons", "personer", "people"],
  ["bryggorna", "other", "", ""],
  ["projekten", "projects", "projekt", "projects"],
  ["hamnprojekten", "projects", "projekt", "projects"],
  ["projektens", "projects", "projekt", "projects"],
  ["möten", "activities", "möten", "möten"],
  ["arena", "places", "arena", "arena"],
  ["vuxna", "persons", "vuxna", "vuxna"],
  [null, "jobs", "arbetstillfällen", "jobs"],
  [null, "other", "", ""],
] as const)("%s", (noun, counted, swedish, english) => {
  expect([nounBeside({ noun, counted }, "sv"), nounBeside({ noun, counted }, "en")]).toEqual([swedish, english]);
});
