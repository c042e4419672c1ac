/**
 * How far up the list a proposal comes, for CodeMirror: by its rank (from 0 to 98, the first comes first), and of names that
 * begin alike the shorter one, which is nearer to what is typed: `createTask` to "cr".
 */
export function boostOf(rank: number, name: string): number {
  return -rank - Math.min(name.length, 99) / 100;
}
