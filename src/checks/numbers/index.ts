/** The checks of numbers that contradict each other. */
import type { Check } from "../check";
import shareMismatch from "./share-mismatch";

export const numberChecks: readonly Check[] = [shareMismatch];
