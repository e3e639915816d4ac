/** What is left when the user has had their say: ignored findings out, only some severities. */
import type { Finding, Severity } from "../check";

/** Findings whose keys are not among the ignored. */
export function withoutIgnored(findings: readonly Finding[], ignored: Iterable<string>): Finding[] {
  const keys = new Set(ignored);
  return findings.filter((finding) => !keys.has(finding.key));
}

/** Findings of the given severities. */
export function ofSeverity(findings: readonly Finding[], severities: readonly Severity[]): Finding[] {
  return findings.filter((finding) => severities.includes(finding.severity));
}
