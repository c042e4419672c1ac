/** The number of pieces of work, one for each process. */
export const pieces = 4;

const ENTRIES = [
  "gate 3 opened by night porter",
  "lift stopped between floors two and three",
  "all quiet",
  "door of the boiler room left open since noon",
];

/** The log: about two million characters in lines. */
export function readLog() {
  const lines: string[] = [];
  for (let entry = 0; entry < 64_000; entry += 1) {
    lines.push(
      `${1000 + entry} ${ENTRIES[entry % ENTRIES.length]}`,
    );
  }
  return lines.join("\n");
}

/**
 * Counts the words of a text: everything between spaces and
 * line breaks. Prints how much it was given.
 */
export function countWords(text: string) {
  console.log(`counting ${text.length} characters`);
  let words = 0;
  let isInWord = false;
  for (const character of text) {
    const isSpace = character === " " || character === "\n";
    if (!isSpace && !isInWord) {
      words += 1;
    }
    isInWord = !isSpace;
  }
  return words;
}
