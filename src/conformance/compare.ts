import { generate } from "./generate.ts";
import { styleOf, traceInPython, traceInTypeScript } from "./run-both.ts";
import type { Runtime } from "./runtime.ts";

/** Random programs by their seeds, and what they do on CPython, which is asked once for each. */
export class RandomPrograms {
  readonly #first: number;
  readonly #count: number;
  readonly #pythonTraces = new Map<number, string>();

  /** The one from the seed `first`, and those from the seeds after it. */
  constructor(first: number, count: number) {
    this.#first = first;
    this.#count = count;
  }

  /** How many lines they have reported on CPython so far. */
  get lines(): number {
    return [...this.#pythonTraces.values()].reduce((sum, trace) => sum + trace.split("\n").length, 0);
  }

  /** The seed of the first program that does something else on the runtime; null when all agree. */
  async firstMismatch(runtime: () => Runtime): Promise<number | null> {
    for (let seed = this.#first; seed < this.#first + this.#count; seed++) {
      if (!(await this.#agrees(seed, runtime))) return seed;
    }
    return null;
  }

  async #agrees(seed: number, runtime: () => Runtime): Promise<boolean> {
    const program = generate(seed);
    let onPython = this.#pythonTraces.get(seed);
    if (onPython === undefined) this.#pythonTraces.set(seed, (onPython = await traceInPython(program)));
    return (await traceInTypeScript(program, styleOf(seed), runtime)) === onPython;
  }
}
