/** So many requests may be under way at once. */
export const limit = 3;
