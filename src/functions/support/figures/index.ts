/** What texts and tables tell in numbers, as the functions ask of it. Fetched by `figure-reader.ts`. */
export { byGroup } from "./by-group";
export { groupsAsked } from "./groups-asked";
export { measuresAsked } from "./measures-asked";
export { figureLines } from "./lines";
export { figuresIn, tableIn } from "./range";
export { amountIn, kronorIn, splitIn } from "./text";
export { unitAsked } from "./unit-asked";
export { coverage } from "../../../indicators/coverage";
