/** Loop time as it is written everywhere in a sandbox: `2.000 s`. */
export function inSeconds(time: number): string {
  return `${time.toFixed(3)} s`;
}
