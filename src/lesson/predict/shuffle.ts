/**
 * The cards in an order that gives nothing away, the same at each build. `salt` keeps two questions with the same cards
 * apart.
 */
export function shuffled(cards: readonly string[], salt: string): string[] {
  const keyed = cards.map((text, index) => ({ text, index, key: hash(`${salt} ${index} ${text}`) }));
  keyed.sort((a, b) => a.key - b.key);
  const untouched = keyed.every((card, index) => card.text === cards[index]);
  return (untouched ? keyed.reverse() : keyed).map((card) => card.text);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}
