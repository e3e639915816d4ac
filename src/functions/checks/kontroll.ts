import { describeFinding, SEVERITY_ORDER } from "../../checks";
import { functionTexts } from "../../language/functions";
import { cellAddress } from "../../table/address";
import { displayLanguage } from "../support/language";
import { placeOf } from "../support/range";
import { findingsIn } from "./findings";

/**
 * Kontrollerar en insatstabell och visar en rad för varje fynd: cell, allvar, kontroll och meddelande.
 * @customfunction KONTROLL
 * @param tabell Insatstabellen med rubrikrad, till exempel A4:D12.
 * @param [mall] Mallen som tabellen ska följa, med namn eller år: "mall-2023" eller 2023. Utelämnad: den som tabellen ser ut att följa.
 * @param invocation Var tabellen ligger.
 * @returns Fynden under en rubrikrad, de värsta först.
 * @requiresParameterAddresses
 */
export function kontroll(tabell: unknown[][], mall: unknown, invocation: CustomFunctions.Invocation): string[][] {
  const place = placeOf(invocation.parameterAddresses?.[0]);
  const findings = findingsIn(tabell, place, mall);
  if (findings === null) return [[""]];
  const language = displayLanguage();
  const { header, severity } = functionTexts[language].findings;
  const worstFirst = [...findings].sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
  const rows = worstFirst.map((finding) => {
    const { title, message } = describeFinding(finding, language);
    return [place.sheet + cellAddress(finding.row, finding.column), severity[finding.severity], title, message];
  });
  return [[...header], ...rows];
}
