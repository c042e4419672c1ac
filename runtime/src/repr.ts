import { addressOf } from "./address.ts";
import { cutText } from "./recorded-sizes.ts";

/**
 * A value as Python's `repr` would show its like: `'text'`, `[1, 2]`, `{'a': 1}`, `None` for undefined and null, `True`,
 * `ValueError('no')`, `<function work at 0x…>`. It is what task results look like in `repr(task)` and in the record.
 */
export function repr(value: unknown): string {
  return write(value, [], { left: Infinity });
}

/**
 * A value's {@link repr}, cut where it is longer than so many characters. It takes no longer to make than what is left
 * of it, however large the value is, and never throws, whatever the value's own `toString` does.
 */
export function reprUpTo(value: unknown, length: number): string {
  try {
    return cutText(write(value, [], { left: length + 1 }), length);
  } catch {
    return `<${typeName(value)} that can't be shown>`;
  }
}

/** How many characters there still is room for, at least. */
interface Room {
  left: number;
}

function write(value: unknown, around: object[], room: Room): string {
  room.left--;
  switch (typeof value) {
    case "undefined":
      return "None";
    case "boolean":
      return value ? "True" : "False";
    case "string":
      room.left -= value.length;
      return quote(value);
    case "number":
      return Number.isNaN(value) ? "nan" : String(value).replace("Infinity", "inf");
    case "function":
      return `<${/^class\b/.test(String(value)) ? "class" : "function"} ${value.name || "<anonymous>"} at ${addressOf(value)}>`;
    case "object":
      if (value === null) return "None";
      if (around.includes(value)) return Array.isArray(value) ? "[...]" : "{...}";
      return writeObject(value, [...around, value], room);
    default:
      return String(value);
  }
}

function writeObject(value: object, around: object[], room: Room): string {
  const item = (each: unknown): string => write(each, around, room);
  const entry = ([key, each]: [unknown, unknown]): string => `${item(key)}: ${item(each)}`;
  if (Array.isArray(value)) return `[${join(value, item, room)}]`;
  if (value instanceof Set) return value.size === 0 ? "set()" : `{${join(value, item, room)}}`;
  if (value instanceof Map) return `{${join(value as Map<unknown, unknown>, entry, room)}}`;
  if (value instanceof Error) {
    const args = value.message !== "" || Object.hasOwn(value, "message") ? [item(value.message)] : [];
    if ("exceptions" in value) args.push(item(value.exceptions));
    return `${errorName(value)}(${args.join(", ")})`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return `{${join(Object.entries(value), entry, room)}}`;
  const text: unknown = value.toString === Object.prototype.toString ? undefined : value.toString();
  return typeof text === "string" ? text : `<${typeName(value)} object at ${addressOf(value)}>`;
}

function join<T>(values: Iterable<T>, show: (value: T) => string, room: Room): string {
  const shown: string[] = [];
  for (const each of values) {
    if (room.left <= 0) break;
    shown.push(show(each));
  }
  return shown.join(", ");
}

const beingShown = new Set<object>();

/** Shows an object, but within itself as `...`. Python's `reprlib.recursive_repr`. */
export function showOnce(object: object, show: () => string): string {
  if (beingShown.has(object)) return "...";
  beingShown.add(object);
  try {
    return show();
  } finally {
    beingShown.delete(object);
  }
}

/** The name of a value's type, for messages. */
export function typeName(value: unknown): string {
  if (typeof value !== "object") return typeof value;
  if (value === null) return "null";
  // The constructor of a generator has no name.
  return value.constructor?.name || ((value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? "Object");
}

/** The class's name; an error class that gives its errors no `name` has one all the same. */
export function errorName(error: Error): string {
  const { name } = error;
  return name === "Error" || !name ? error.constructor?.name || "Error" : name;
}

const ESCAPES: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };

function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\n\r\t\\]/g, (each) => ESCAPES[each]!);
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

/** A lock or the like, as CPython shows it: `<Lock object at 0x… [locked, waiters:2]>`. */
export function describeObject(object: object, state: string, waiters: number): string {
  const info = waiters > 0 ? `${state}, waiters:${waiters}` : state;
  return `<${object.constructor.name} object at ${addressOf(object)} [${info}]>`;
}
