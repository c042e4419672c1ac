import { repr } from "asyncio/host";

const MAX_DEPTH = 5;
const MAX_ITEMS = 1_000;

/**
 * The text of one `console.log(…)`: strings as they are, everything else as Python's `print` would show it where the two
 * languages have the same thing. `[2, 4, 6]`, `['A', 'B']`, `{ a: 1 }`, `<coroutine object fetch at 0x…>`,
 * `ValueError('boom')`.
 */
export function formatLine(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string" || !first.includes("%")) return values.map(formatTop).join(" ");
  const text = first.replace(/%([sdifoOjc%])/g, (directive, kind: string) => {
    if (kind === "%") return "%";
    return rest.length === 0 ? directive : formatDirective(kind, rest.shift());
  });
  return [text, ...rest.map(formatTop)].join(" ");
}

/** One value as it shows inside another: strings in quotes. */
export function formatValue(value: unknown, depth = 0, around: readonly object[] = []): string {
  switch (typeof value) {
    case "string":
    case "function":
      return repr(value);
    case "bigint":
      return `${value}n`;
    case "object":
      return value === null ? "null" : formatObject(value, depth, around);
    default:
      return Object.is(value, -0) ? "-0" : String(value);
  }
}

function formatTop(value: unknown): string {
  return typeof value === "string" ? value : formatValue(value);
}

function formatDirective(kind: string, value: unknown): string {
  switch (kind) {
    case "d":
    case "f":
      return String(Number(value));
    case "i":
      return String(Math.trunc(Number(value)));
    case "c":
      return "";
    default:
      return kind === "s" ? formatTop(value) : formatValue(value);
  }
}

function formatObject(value: object, depth: number, around: readonly object[]): string {
  if (around.includes(value)) return "[Circular]";
  if (value instanceof Error) return repr(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (value instanceof RegExp) return String(value);
  const within = [...around, value];
  const inner = (item: unknown) => formatValue(item, depth + 1, within);
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  const own = isList ? null : ownText(value);
  if (own !== null) return own;
  if (depth >= MAX_DEPTH) return isList ? "[…]" : "{ … }";
  if (Array.isArray(value)) return `[${listItems(value, inner).join(", ")}]`;
  const name = value.constructor?.name ?? "Object";
  if (isList) return `${name} [${listItems(Array.from(value as Uint8Array), inner).join(", ")}]`;
  if (value instanceof Set) return braces(`Set(${value.size}) `, listItems([...value], inner));
  if (value instanceof Map) {
    const entry = ([key, item]: [unknown, unknown]) => `${inner(key)} => ${inner(item)}`;
    return braces(`Map(${value.size}) `, listItems([...value], entry));
  }
  return braces(
    name === "Object" ? "" : `${name} `,
    listItems(Object.keys(value), (key) => property(value, key, inner)),
  );
}

/** What an object's class says to show, as Python's `__repr__` does. */
function ownText(value: object): string | null {
  const toString: unknown = Reflect.get(value, "toString");
  return typeof toString === "function" && toString !== Object.prototype.toString ? String(toString.call(value)) : null;
}

function listItems<T>(items: readonly T[], format: (item: T) => string): string[] {
  const shown = items.slice(0, MAX_ITEMS).map(format);
  return items.length > MAX_ITEMS ? [...shown, `… ${items.length - MAX_ITEMS} more`] : shown;
}

function property(owner: object, key: string, format: (item: unknown) => string): string {
  const name = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : repr(key);
  const descriptor = Object.getOwnPropertyDescriptor(owner, key)!;
  return `${name}: ${"get" in descriptor ? "[Getter]" : format(descriptor.value)}`;
}

function braces(name: string, items: string[]): string {
  return items.length === 0 ? `${name}{}` : `${name}{ ${items.join(", ")} }`;
}
