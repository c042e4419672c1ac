/**
 * So many of the questions, in random order and from as many lessons as possible: none has a second one before each
 * lesson has had its first.
 *
 * @param random as `Math.random`
 */
export function pick<Q extends { lesson: string }>(questions: readonly Q[], count: number, random: () => number): Q[] {
  const rounds: Q[][] = [];
  const taken = new Map<string, number>();
  for (const question of shuffle(questions, random)) {
    const round = taken.get(question.lesson) ?? 0;
    taken.set(question.lesson, round + 1);
    (rounds[round] ??= []).push(question);
  }
  return rounds.flat().slice(0, count);
}

/** Fisher–Yates. */
function shuffle<Q>(questions: readonly Q[], random: () => number): Q[] {
  const shuffled = [...questions];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
