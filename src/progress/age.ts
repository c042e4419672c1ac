const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long ago something was, in words: `3 days`. @param time and now are milliseconds since 1970 */
export function ageInWords(time: number, now = Date.now()): string {
  const age = now - time;
  for (const [name, length] of UNITS) {
    const number = Math.floor(age / length);
    if (number >= 1) return `${number} ${name}${number === 1 ? "" : "s"}`;
  }
  return "a moment";
}
