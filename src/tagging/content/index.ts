/** What a row's content speaks for, where the row itself names nothing. */
export { contentTags, DEFAULT_THRESHOLD, type ContentTags } from "./area";
