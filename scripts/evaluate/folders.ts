/** Where the real reports lie beside the checkout, and what is known to be true of them. */
export const DATA = "../shared/data";
export const TRUTH = "../shared/truth";
