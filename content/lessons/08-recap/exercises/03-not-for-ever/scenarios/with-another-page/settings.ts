export const limit = 2;
export const patience = 1;
