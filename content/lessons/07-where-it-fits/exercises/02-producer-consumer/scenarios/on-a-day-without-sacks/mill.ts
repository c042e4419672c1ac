export const sacks: string[] = [];
export const room = 2;
export const millstones = 2;

export async function fetchSack(_sack: string) {}

export async function grind(_sack: string) {}
