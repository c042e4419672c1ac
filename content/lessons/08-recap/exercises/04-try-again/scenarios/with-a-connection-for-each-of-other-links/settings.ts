export const limit = 5;
export const patience = 1;
export const tries = 4;
export const pause = 0.25;
