/** A program's sources by absolute path, such as `/main.ts`. */
export type SourceFiles = Record<string, string>;

/** Something to mend in a file. Places are counted in characters from the file's start. */
export interface Problem {
  from: number;
  to: number;
  /** An `info` is what TypeScript would like to be told, and the program can do without. */
  severity: "error" | "warning" | "info";
  /** With code in backticks. */
  message: string;
  /** Ways to mend it, the likeliest first. */
  fixes: Fix[];
}

/** One way to mend a problem. */
export interface Fix {
  label: string;
  changes: Change[];
}

/** Replaces what stands between two places of a file as it was when it was asked about. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** Names that may stand at a place of a file. */
export interface Completions {
  /** Where the name begins that is being written. */
  from: number;
  items: CompletionItem[];
}

export interface CompletionItem {
  name: string;
  kind: "class" | "constant" | "function" | "interface" | "keyword" | "method" | "property" | "type" | "variable";
  /** Lower ones come first: the program's own names before those of the language. */
  rank: number;
}

/** What there is to say about a name. */
export interface Explanation {
  /** Its declaration in TypeScript. */
  signature: string;
  /** What it mirrors, as Python spells it: `asyncio.create_task`. Null for what is not Python's. */
  python: string | null;
  /** What its doc comment says, by paragraphs, with code in backticks. */
  paragraphs: string[];
}

/** An explanation of the name between two places of a file. */
export interface ExplanationAt extends Explanation {
  from: number;
  to: number;
}
