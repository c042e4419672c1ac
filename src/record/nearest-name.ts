/**
 * The name that was perhaps meant by a misspelt one: one or two letters are wrong, missing, too many, or have changed places.
 *
 * @returns null when it is one of the names, or none is near
 */
export function nearestName(misspelt: string, names: Iterable<string>): string | null {
  // In a short name one wrong letter makes another word.
  let [best, limit]: [string | null, number] = [null, misspelt.length < 6 ? 1 : 2];
  if (misspelt.length < 3) return null;
  for (const name of names) {
    if (name === misspelt) return null;
    if (Math.abs(name.length - misspelt.length) > limit) continue;
    const steps = stepsBetween(misspelt, name);
    if (steps > limit || (steps === limit && best !== null)) continue;
    [best, limit] = [name, steps];
  }
  return best;
}

/** How many letters have to be put in, taken out, replaced or exchanged with their neighbour to make one text of another. */
function stepsBetween(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let steps = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isExchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isExchanged) steps = Math.min(steps, before[column - 2]! + 1);
      current.push(steps);
    }
    [before, last] = [last, current];
  }
  return last[other.length]!;
}
