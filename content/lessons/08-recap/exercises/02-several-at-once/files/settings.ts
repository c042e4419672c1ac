/** The number of requests that may be under way at once. */
export const limit = 3;
