export const pieces = 3;

export function readLog() {
  const lines: string[] = [];
  for (let entry = 0; entry < 1001; entry += 1) {
    lines.push(
      entry % 3 === 0
        ? ""
        : `${"lantern ".repeat(entry % 7)}out`,
    );
  }
  return lines.join("\n");
}

export function countWords(text: string) {
  return text.split(/[ \n]/).filter((word) => word.length > 3)
    .length;
}
