/** Headers of every file whose path matches. */
export interface HeaderRule {
  /** From the host's root. `*` at the end stands for anything: `/lessons/*`. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** The rules' file in the built site. */
export const HEADERS_FILE = "_headers";

/** The rules as a `_headers` file, which several static hosts read. */
export function formatRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

/**
 * Reads a `_headers` file as {@link formatRules} writes it.
 *
 * @throws Error naming the line that is neither a path nor a header
 */
export function parseRules(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name && value && rule) rule.headers[name] = value.trim();
    else if (line.startsWith("/")) rules.push({ path: line.trim(), headers: {} });
    else if (line.trim() !== "") throw new Error(`_headers, line ${index + 1}: “${line}” is no path and no header.`);
  }
  return rules;
}

/** What a file is served with. */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
