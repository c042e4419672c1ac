import { typeName } from "./repr.ts";

/**
 * Python's `<`: arrays are compared like tuples, numbers with numbers, text with text; objects by their `valueOf()`.
 * @throws TypeError for what has no order
 */
export function isLess(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return one < other;
  if (Array.isArray(one) && Array.isArray(other)) return isTupleLess(one, other);
  const kind = kindOf(one);
  if (kind === null || kind !== kindOf(other)) {
    throw new TypeError(`'<' not supported between instances of '${typeName(one)}' and '${typeName(other)}'`);
  }
  return (one as number) < (other as number);
}

function isTupleLess(one: unknown[], other: unknown[]): boolean {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) {
    if (one[i] === other[i]) continue;
    if (isLess(one[i], other[i])) return true;
    if (isLess(other[i], one[i])) return false;
  }
  return one.length < other.length;
}

/** Among what it has its order; null for what has none. */
function kindOf(value: unknown): "number" | "string" | null {
  switch (typeof value) {
    case "number":
    case "bigint":
    case "boolean":
      return "number";
    case "string":
      return "string";
    case "object": {
      const primitive: unknown = (value as { valueOf?(): unknown } | null)?.valueOf?.();
      return typeof primitive === "object" ? null : kindOf(primitive);
    }
    default:
      return null;
  }
}
