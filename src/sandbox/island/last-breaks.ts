/** Files as an editor has them: a file's last line break would be an empty line in it. */
export function withoutLastBreaks(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, code]) => [path, code.trimEnd()]));
}
