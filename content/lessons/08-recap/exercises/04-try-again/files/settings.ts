/** The number of requests that may be under way at once. */
export const limit = 3;

/** The seconds that a request may take. */
export const patience = 2;

/** The number of requests that a link gets at most. */
export const tries = 3;

/**
 * Seconds between the first failure of a link and the next
 * request. After each further failure it is twice as long.
 */
export const pause = 0.5;
