/** What the process tells of how it went. */
export const NO_ERRORS = 0;
export const ERRORS_FOUND = 1;
/** Wrong usage, or a file that could not be read. */
export const NOT_DONE = 2;
