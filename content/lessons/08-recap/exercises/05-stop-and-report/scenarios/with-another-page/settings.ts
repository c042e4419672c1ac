export const limit = 2;
export const patience = 3;
export const tries = 2;
export const pause = 0.25;
