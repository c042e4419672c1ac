import type { Program, Statement } from "./tree.ts";

/** The functions of a program that its first one can come to call, by number. */
export function reachable(program: Program): number[] {
  const found = new Set<number>([0]);
  for (const number of found) collectCalls(program.functions[number], found);
  return [...found].sort((a, b) => a - b);
}

/** Every call, task and callback of a tree names the function that it starts in a field `function`. */
function collectCalls(node: unknown, found: Set<number>): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node as Statement)) {
    if (key === "function" && typeof value === "number") found.add(value);
    else collectCalls(value, found);
  }
}
