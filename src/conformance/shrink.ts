import type { Program, Statement } from "./tree.ts";

/**
 * A program as small as can be found for which `fails` still holds. It takes away or simplifies one thing after the
 * other, the largest first, until nothing more can go.
 */
export async function shrink(program: Program, fails: (smaller: Program) => Promise<boolean>): Promise<Program> {
  let smallest = program;
  for (let before: Program | null = null; before !== smallest;) {
    before = smallest;
    let steps = stepsFrom(smallest);
    for (let tried = 0; tried < steps.length;) {
      const smaller = apply(steps[tried]!, smallest);
      if (await fails(smaller)) {
        smallest = smaller;
        steps = stepsFrom(smallest);
      } else tried++;
    }
  }
  return smallest;
}

type Edit = (node: never) => void;

function stepsFrom(program: Program): Step[] {
  return [...editsOf(program, [])].sort((one, other) => other.gain - one.gain);
}

function apply({ path, edit }: Step, program: Program): Program {
  const copy = structuredClone(program);
  let node: unknown = copy;
  for (const key of path) node = (node as Record<string | number, unknown>)[key];
  edit(node as never);
  return copy;
}

interface Step {
  path: (string | number)[];
  edit: Edit;
  /** How much text goes. */
  gain: number;
}

function* editsOf(node: unknown, path: (string | number)[]): Generator<Step> {
  if (typeof node !== "object" || node === null) return;
  const size = (part: unknown): number => JSON.stringify(part).length;
  if (Array.isArray(node)) {
    for (const [index, element] of node.entries()) {
      const isFunction = path.length === 1;
      if (isFunction) {
        if (element.length > 0) yield { path, gain: size(element), edit: (list: unknown[]) => (list[index] = []) };
      } else {
        yield { path, gain: size(element), edit: (list: unknown[]) => list.splice(index, 1) };
      }
      const body = (element as Partial<Statement & { kind: "group" }>)?.body;
      if (body) {
        const gain = size(element) - size(body);
        yield { path, gain, edit: (list: unknown[]) => list.splice(index, 1, ...body) };
      }
    }
  } else {
    const fields = node as Record<string, unknown>;
    for (const [name, value] of Object.entries(fields)) {
      for (const inner of innerAwaitables(value)) {
        const gain = size(value) - size(inner);
        yield { path, gain, edit: (copy: Record<string, unknown>) => (copy[name] = inner) };
      }
      const simplest = SIMPLEST[name];
      if (simplest !== undefined && value !== simplest) {
        yield { path, gain: 0, edit: (copy: Record<string, unknown>) => (copy[name] = simplest) };
      }
    }
  }
  for (const [key, child] of Object.entries(node)) {
    yield* editsOf(child, [...path, Array.isArray(node) ? Number(key) : key]);
  }
}

/** Of fields whose value can often be the plainest one. */
const SIMPLEST: Record<string, unknown> = { eager: false, times: 1, message: null, result: null, index: 0 };

/** What a gather, a shield or a waitFor is around. */
function innerAwaitables(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("item" in value) return [value.item];
  if ("items" in value && "returnExceptions" in value) return value.items as unknown[];
  return [];
}
