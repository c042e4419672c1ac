import { isLess } from "./ordering.ts";
import { repr } from "./repr.ts";

// The limits of Python's `reprlib`.
const LEVELS = 6;
const ITEMS = 6;
const ENTRIES = 4;
const DIGITS = 40;
const LETTERS = 30;

/** As {@link repr}, with what is long cut: results are shown so in `repr(future)`. Python's `reprlib.repr`. */
export function shortRepr(value: unknown): string {
  return write(value, LEVELS);
}

function write(value: unknown, level: number): string {
  const list = (values: unknown[]): string => join(values, ITEMS, level, (each) => write(each, level - 1));
  const entry = ([key, each]: [unknown, unknown]): string => `${write(key, level - 1)}: ${write(each, level - 1)}`;
  if (typeof value === "string") return quote(value);
  if (typeof value === "bigint") return cut(String(value), DIGITS);
  if (Array.isArray(value)) return `[${list(value)}]`;
  if (value instanceof Set && value.size > 0) return `{${list(sorted([...(value as Set<unknown>)], (each) => each))}}`;
  const entries = entriesOf(value);
  return entries === null ? cut(repr(value), LETTERS) : `{${join(entries, ENTRIES, level, entry)}}`;
}

function join<T>(values: T[], limit: number, level: number, show: (value: T) => string): string {
  if (values.length === 0) return "";
  if (level === 0) return "...";
  const shown = values.slice(0, limit).map(show);
  return [...shown, ...(values.length > limit ? ["..."] : [])].join(", ");
}

/** Of what Python would have a dictionary for. */
function entriesOf(value: unknown): [unknown, unknown][] | null {
  const isPlain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain && !(value instanceof Map)) return null;
  const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value);
  return sorted(entries, ([key]) => key);
}

/** What has no order stays in the order it has. */
function sorted<T>(values: T[], by: (value: T) => unknown): T[] {
  try {
    return [...values].sort((one, other) => Number(isLess(by(other), by(one))) - Number(isLess(by(one), by(other))));
  } catch {
    return values;
  }
}

function quote(text: string): string {
  const quoted = repr(text.slice(0, LETTERS));
  if (quoted.length <= LETTERS) return quoted;
  const [head, tail] = halves(LETTERS);
  return takeOut(repr(text.slice(0, head) + text.slice(text.length - tail)), LETTERS);
}

function cut(text: string, limit: number): string {
  return text.length > limit ? takeOut(text, limit) : text;
}

function takeOut(text: string, limit: number): string {
  const [head, tail] = halves(limit);
  return `${text.slice(0, head)}...${text.slice(text.length - tail)}`;
}

/** How much stays before and after the dots. */
function halves(limit: number): [head: number, tail: number] {
  const head = Math.floor((limit - 3) / 2);
  return [head, limit - 3 - head];
}
