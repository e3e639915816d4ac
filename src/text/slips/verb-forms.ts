/** The forms of common verbs, told apart: "bidra", "bidrar", "bidrog", "bidragit". Forms that are also other words are left out. */
import data from "./verb-forms.json";

export interface Verb {
  infinitive: string | null;
  present: string | null;
  /** `null` also where it is a participle too, as "utvecklade". */
  past: string | null;
  supine: string | null;
}

const orNull = (form: string): string | null => (form === "-" ? null : form);

/** "utveckla, utvecklar, utvecklat": their past is their plural participle. */
const REGULAR: readonly Verb[] = data.ar.map((infinitive) => ({ infinitive, present: `${infinitive}r`, past: null, supine: `${infinitive}t` }));
const OTHERS: readonly Verb[] = data.others.map((forms) => {
  const [infinitive = null, present = null, past = null, supine = null] = forms.split(" ").map(orNull);
  return { infinitive, present, past: past?.endsWith("ade") ? null : past, supine };
});
const VERBS = [...REGULAR, ...OTHERS];

const formsOf = (pick: (verb: Verb) => string | null): string[] => VERBS.map(pick).filter((form) => form !== null);

export const INFINITIVES: readonly string[] = formsOf(({ infinitive }) => infinitive);
export const PRESENTS: readonly string[] = formsOf(({ present }) => present);
export const PASTS: readonly string[] = formsOf(({ past }) => past);
/** "genomförs", which unlike "utvecklas" is no infinitive too; beside it what an infinitive would be. */
export const PRESENT_PASSIVES: readonly string[] = OTHERS.filter(({ infinitive, present }) => infinitive?.endsWith("ra") && present?.endsWith("r") && !present.endsWith("ar")).map(({ infinitive }) => `${infinitive!.slice(0, -1)}s`);
/** "utvecklas", which is also a present. */
export const PASSIVES: readonly string[] = data.ar.map((infinitive) => `${infinitive}s`);
export const REGULAR_PASTS: readonly string[] = data.ar.map((infinitive) => `${infinitive}de`);
/** Supines that are no participles as well: "haft", and all that end in a passive s. */
export const SUPINES: readonly string[] = "bidragit blivit deltagit fått gått haft hållit inneburit kommit medverkat pågått samarbetat samverkat skett varit".split(" ");
export const PASSIVE_SUPINES: readonly string[] = [...data.ar.map((infinitive) => `${infinitive}ts`), ..."använts anordnats beskrivits beslutats byggts drivits erbjudits förstärkts genomförts getts gjorts hållits höjts inletts kartlagts lagts lyfts möjliggjorts nåtts rustats sammanställts spridits startats stärkts säkerställts tagits tillsatts upprättats utretts öppnats".split(" ")];

const byForm = new Map<string, Verb>();
for (const verb of VERBS) for (const form of Object.values(verb) as (string | null)[]) if (form !== null) byForm.set(form, verb);

/** The verb of a form, also of a passive one. */
export function verbOf(form: string): Verb | null {
  return byForm.get(form) ?? null;
}
