/**
 * How often a bench measures, as `--rounds` says it.
 * @throws Error with a message for whoever typed it
 */
export function readRounds(rounds: string): number {
  if (!/^[1-9]\d?$/.test(rounds)) throw new Error(`--rounds takes a number from 1 to 99; not "${rounds}".`);
  return Number(rounds);
}
