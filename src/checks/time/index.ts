/** The checks of years and dates. */
import type { Check } from "../check";
import doneBeforeStart from "./done-before-start";
import impossibleDate from "./impossible-date";
import lastYearsText from "./last-years-text";
import outsideReportingYear from "./outside-reporting-year";
import planPassed from "./plan-passed";
import resultOfAnotherYear from "./result-of-another-year";
import signedTooEarly from "./signed-too-early";
import toldAhead from "./told-ahead";

export const timeChecks: readonly Check[] = [impossibleDate, lastYearsText, outsideReportingYear, planPassed, resultOfAnotherYear, signedTooEarly, toldAhead, doneBeforeStart];
