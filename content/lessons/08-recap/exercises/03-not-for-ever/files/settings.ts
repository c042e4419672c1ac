/** So many requests may be under way at once. */
export const limit = 3;

/** Seconds that a request may take. */
export const patience = 2;
