/** Swedish numbers in running text. */
export { type Figure, type FigureKind, type Qualifier, bounds, isExact } from "./figure";
export { readFigures } from "./read";
