/**
 * The shape of the goal catalogue. The goals are as the regions name them: a name that is not here is unknown, which
 * does not make it wrong; an unknown name is `null`.
 */

/** goal: in force; variant: another wording of one; deviation: written as a goal but none; outdated: of a former strategy. */
export type GoalStatus = "goal" | "variant" | "deviation" | "outdated" | "collective";

export interface Goal {
  /** County code and running number: "19-17". Never reused. */
  id: string;
  /** The region's own word for it: "målområde", "delmål", "prioritering"; `null`: not known. */
  level: string | null;
  /** "14", "3.1"; `null`: none known. */
  number: string | null;
  name: string | null;
  /** The name was inferred from what reports say of the number. */
  inferred?: boolean;
  /** Other full spellings that are as good. */
  spellings?: readonly string[];
  /** Spellings seen in reports that differ from the name. */
  seen?: readonly string[];
  /** The goal it lies under; `null`: none or not known. */
  parent: string | null;
  status: GoalStatus;
  /** Of a variant: the goal that is meant. */
  variantOf?: string;
  /** First and last year of reports it belongs to; absent: not limited. */
  from?: number;
  to?: number;
}

export interface RegionGoals {
  /** County code. */
  code: string;
  /** Names of the region's strategies besides "RUS". */
  strategies: readonly { name: string; former: boolean }[];
  goals: readonly Goal[];
}

/** A goal of a framework that is the same for all regions. */
export interface CodedGoal {
  code: string;
  name: string;
  spellings?: readonly string[];
  /** Spellings seen in reports that differ from the name. */
  seen?: readonly string[];
}

export interface Frameworks {
  source: string;
  /** The four areas of the national strategy. `numbering`: their number in each template. */
  areas: readonly { number: number; name: string; priorities: readonly string[]; numbering: Readonly<Record<string, string>> }[];
  agenda2030: readonly CodedGoal[];
  /** ERUF 2021–2027: "1" Ett smartare Europa … */
  policyObjectives: readonly CodedGoal[];
  /** ERUF 2021–2027: "1.1" … Not every one of the regulation's: those that the reports name. */
  specificObjectives: readonly CodedGoal[];
  regionalFundProgrammes: readonly string[];
  interregProgrammes: readonly string[];
  socialFund: readonly CodedGoal[];
}
