/** A Python program in a test: the indentation that all its lines share is taken away, and backslashes are Python's. */
export function python(text: TemplateStringsArray, ...values: unknown[]): string {
  const lines = String.raw(text, ...values).split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)![0].length);
  const shared = Math.min(...indents);
  return `${lines
    .map((line) => line.slice(shared))
    .join("\n")
    .trim()}\n`;
}
