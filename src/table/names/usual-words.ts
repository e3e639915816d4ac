/** Words of the field, of which names of the usual kind are made: "Framtagande av regionalt serviceprogram". */

const WORDS = new Set(
  ("region regioner regionerna regional regionalt regionala regionen regionens regionplan kommersiell service forum uppstart revidering plan planen planer planering " +
    "företag företagen företagare företagande tillväxt energi miljö ny nya nytt sverige europa science park smart smarta program programmet grön gröna").split(" "),
);
/** How such words begin. */
const BEGINNINGS = (
  "läns kommun nationell nätverk samverkan samarbete arbete stöd företags näringsliv utveckl kompetens framtag finansier medfinansier handlingsplan " +
  "strategi serviceprogram kulturplan transportplan cykelplan hållbar specialisering omställning innovation digital bredband infrastruktur " +
  "kollektivtrafik besöksnäring jämställd integration klimat kultur validering förstudie studie projekt insats analys kunskap konferens seminari " +
  "workshop dialog uppföljning genomför implementer ökad stärk främja landsbygd kartläggning underlag utredning export"
).split(" ");

/** Whether a word, in lower case, says no more than what kind of insats it is. */
export function isUsualWord(word: string): boolean {
  return WORDS.has(word) || /^\d/u.test(word) || BEGINNINGS.some((beginning) => word.startsWith(beginning));
}
