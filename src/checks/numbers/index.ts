/** The checks of numbers that contradict each other. */
import type { Check } from "../check";
import partsDoNotSum from "./parts-do-not-sum";
import shareMismatch from "./share-mismatch";

export const numberChecks: readonly Check[] = [shareMismatch, partsDoNotSum];
