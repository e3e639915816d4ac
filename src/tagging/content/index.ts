/** What a row's content speaks for, where the row itself names nothing. */
export { suggestedAgenda2030 } from "./agenda-2030";
export { contentTags, type ContentTags } from "./area";
export { suggestedGoals } from "./goals";
