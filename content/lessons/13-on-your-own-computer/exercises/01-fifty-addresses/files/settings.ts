/** So many requests may be under way at once. */
export const limit = 5;

/** Seconds that a request may take. */
export const patience = 1;

/** So many requests are sent to an address at most. */
export const tries = 3;

/** Seconds between a failure and the next request. */
export const pause = 0.5;
