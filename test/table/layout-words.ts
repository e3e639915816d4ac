/** Words for laid-out workbooks: headers in several hands, names of sections as sheets carry them, fictitious texts. */
import fc from "fast-check";
import { templateByName } from "../../src/catalogue";
import type { Laid, Role } from "./layout";

const template = templateByName("mall-2023")!;
const field = (role: Role) => template.fields.find(({ name }) => name === role)!;

export const sections = template.sections.map(({ number, title, question }) => ({ number, title, question }));

const inRoles = (make: (role: Role) => string): Record<Role, string> => ({ name: make("name"), outputs: make("outputs"), outcomes: make("outcomes"), goals: make("goals") });

export const mall = {
  headers: {
    template: inRoles((role) => field(role).title),
    withHelp: inRoles((role) => [field(role).title, field(role).description].filter(Boolean).join("\n")),
    withHelpOnOneLine: inRoles((role) => [field(role).title, field(role).description].filter(Boolean).join(" ")),
    upperCase: inRoles((role) => field(role).title.toUpperCase()),
    numbered: inRoles((role) => `${["name", "outputs", "outcomes", "goals"].indexOf(role) + 1}. ${field(role).title}`),
    broken: inRoles((role) => field(role).title.replace(/ (i form|och kort|under)/, "\n$1")),
    short: { name: "Insats", outputs: "Prestationer (resultat)", outcomes: "Effekter", goals: "Mål i RUS m.m." },
    shorter: { name: "Insats", outputs: "Resultat", outcomes: "Effekter", goals: "Mål" },
    named: { name: "Namn", outputs: "Uppnådda prestationer", outcomes: "Uppnådda effekter", goals: "RUS-mål" },
    project: { name: "Projekt", outputs: "Prestationer 2023", outcomes: "Effekter under 2023", goals: "Koppling till mål" },
    activity: { name: "Aktivitet", outputs: "Prestationer", outcomes: "Om möjligt effekter", goals: "Mål*" },
    initiative: { name: "Initiativ", outputs: "Årets prestationer", outcomes: "Effekter (kort, medellång och lång sikt)", goals: "Mål enligt RUS" },
    wordy: { name: "Namn på insatsen", outputs: "Vilka prestationer uppnåddes", outcomes: "Vilka effekter uppnåddes", goals: "Mål som insatsen ska bidra till" },
    slips: { name: "Namn på insats och kort beksrivning", outputs: "Resultat i form av uppnåda prestationer under året", outcomes: "Efekter", goals: "Mål" },
    english: { name: "Initiative", outputs: "Outputs", outcomes: "Outcomes", goals: "Goals" },
  } satisfies Record<string, Record<Role, string>>,
  help: {
    name: "Skriv namnet och en kort beskrivning.",
    outputs: "För definition och exempel av prestationer se sidan 4.",
    outcomes: "Ange om resultatbeskrivningen baseras på en uppföljning, utvärdering eller en egen bedömning.",
    goals: "Ange vilket eller vilka mål som insatsen ska bidra till.",
  } satisfies Record<Role, string>,
  extraHeaders: { Budget: "Budget (kr)", Kommentar: "Kommentar", Ansvarig: "Ansvarig handläggare" } as Readonly<Record<string, string>>,
};

/** A section as a sheet's name may carry it; Excel cuts it at 31 characters. */
export const sheetNames: readonly ((index: number) => string)[] = [
  (index) => `${sections[index]!.number} ${sections[index]!.title}`,
  (index) => sections[index]!.title,
  (index) => sections[index]!.number,
  (index) => `Tabell ${sections[index]!.number}`,
  (index) => `Fråga ${sections[index]!.number.replace(".", ",")}`,
  (index) => sections[index]!.number.replace(".", "-"),
  (index) => sections[index]!.number.replace(".", "_"),
  (index) => ["Boende", "Kompetens", "Innovation", "Tillgänglighet", "Jämställdhet", "Integration", "Miljö"][index]!,
  (index) => ["Likv.", "Komp.", "Innov.", "Tillg.", "Jämst.", "Integr.", "Miljö"][index]!,
  (index) => `${index + 1} ${sections[index]!.title}`,
  (index) => `${index + 1}`,
  (index) => `${index + 3}`,
  (index) => `Avsnitt ${index + 3}`,
  (index) => ["Boende och välfärd", "Kompetensförsörjning", "Näringsliv", "Transporter", "Jämställdhet", "Integration", "Klimat"][index]!,
  (index) => `${["1.4", "2.6", "3.4", "4.4", "7.2", "8.2", "9.2"][index]!} ${sections[index]!.title}`,
  (index) => ["boende_valfard", "kompetens", "innovation", "tillganglighet", "jamstalldhet", "integration", "miljo_klimat"][index]!,
];

/** Names that tell nothing: a title must. */
export const muteSheetNames: readonly ((index: number) => string)[] = [(index) => `Blad${index + 1}`, (index) => `Sheet (${index})`, (index) => `Flik ${"ABCDEFG"[index]}`];

const NAMES = ["Kraftsamling", "Nätverk", "Förstudie", "Mötesplats", "Plattform", "Samverkan", "Effekter av nya vägar", "Mål och mening", "Se människan", "Ingen utanför", "Projekt Ekbacken", "Insats Björkvik", "Total omställning", "Fråga grannen"];
const THINGS = ["skolor", "hamnar", "bibliotek", "cykelvägar", "företag", "museer", "bredband", "matproduktion", "besöksnäring", "kulturarv"];
const OUTPUTS = ["Tolv möten har hållits.", "• 14 utbildningar\u00a0genomförda", "Prestationer: tre rapporter togs fram.", "Under året deltog 120 kvinnor och 80 män.", "Arbetet fortsätter 2024", "Antal deltagare: 45"];
const OUTCOMES = ["Ökad kunskap enligt egen bedömning.", "Effekter på kort sikt: fler samarbeten.", "För tidigt att se effekter", "Resultat väntas 2025.", "Utvärderingen visar stärkt konkurrenskraft."];
const GOALS = ["Mål 3 i RUS: ett levande Mellansjö", "Mål: Hållbar tillväxt", "RUS 2030, delmål 2.1", "Mål 4.4 och 5.4", "Prioritering 1. ERUF 2021–2027"];

const sentenceOf = (words: readonly string[]) => fc.constantFrom(...words);

/** An insats: always a name and some result or goal, since a lone name may be a heading. */
export const insats: fc.Arbitrary<Laid> = fc
  .record({
    title: fc.tuple(sentenceOf(NAMES), sentenceOf(THINGS), fc.nat(9999)),
    outputs: fc.array(sentenceOf(OUTPUTS), { minLength: 1, maxLength: 3 }),
    outcomes: fc.option(sentenceOf(OUTCOMES), { nil: "", freq: 4 }),
    goals: fc.option(sentenceOf(GOALS), { nil: "", freq: 6 }),
  })
  .map(({ title: [name, thing, number], outputs, outcomes, goals }) => ({ cells: { name: `${name} om ${thing} (dnr ${number})`, outputs: outputs.join("\n"), outcomes, goals } }));

export const NOTES = [
  "Regionen redovisar inga insatser i tabellform.",
  "Inga insatser att redovisa.",
  "Vi har inte genomfört några insatser inom området under 2023.",
  "Se även tabell 2.",
  "Redovisas under fråga 3.4",
  "Ej aktuellt",
];
