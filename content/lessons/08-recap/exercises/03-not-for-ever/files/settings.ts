/** The number of requests that may be under way at once. */
export const limit = 3;

/** The seconds that a request may take. */
export const patience = 2;
