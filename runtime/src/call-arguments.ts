import { calledWith } from "./called-with.ts";
import type { Coroutine } from "./coroutine.ts";
import { cutText } from "./recorded-sizes.ts";
import { repr, typeName } from "./repr.ts";

/** How much of a call is told: in characters, in items of one collection, and in collections in one another. */
const LENGTH = 60;
const TEXT_LENGTH = 24;
const ITEMS = 4;
const DEPTH = 2;

/**
 * The arguments a coroutine was made with, as `"Oslo", 3`. Only plain values are written out, others by their types: no
 * code of the program runs for it. Undefined for a coroutine of which they are not known.
 */
export function argumentsOf(coroutine: Coroutine): string | undefined {
  const args = calledWith(coroutine);
  return args && cutText(items(args, args.length, DEPTH), LENGTH);
}

function write(value: unknown, depth: number): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "function") return value.name || "<anonymous>";
  if (typeof value !== "object" || value === null) return cutText(repr(value), TEXT_LENGTH);
  if (Object.hasOwn(value, "_code")) return `${(value as Coroutine)._code.name}()`;
  const entry = ([key, each]: [unknown, unknown]): string => `${write(key, depth - 1)}: ${write(each, depth - 1)}`;
  if (Array.isArray(value)) return `[${items(value, ITEMS, depth)}]`;
  if (value instanceof Set)
    return value.size === 0 ? "set()" : `{${items([...(value as Set<unknown>)], ITEMS, depth)}}`;
  const entries = entriesOf(value);
  return entries ? `{${join(entries, ITEMS, depth, entry)}}` : typeName(value);
}

function items(values: unknown[], most: number, depth: number): string {
  return join(values, most, depth, (each) => write(each, depth - 1));
}

function join<T>(values: T[], most: number, depth: number, show: (value: T) => string): string {
  if (values.length === 0) return "";
  if (depth < 0) return "…";
  return [...values.slice(0, most).map(show), ...(values.length > most ? ["…"] : [])].join(", ");
}

/** Of what Python would have a dictionary for, without what a getter would have to be called for. */
function entriesOf(value: object): [unknown, unknown][] | null {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  if (Object.getPrototypeOf(value) !== Object.prototype) return null;
  return Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, each]) => [key, each.value]);
}

const ESCAPES: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\", '"': '\\"' };

function quote(text: string): string {
  return `"${cutText(text, TEXT_LENGTH).replace(/[\n\r\t\\"]/g, (each) => ESCAPES[each]!)}"`;
}
