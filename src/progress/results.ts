import { announce, onChange } from "./channel.ts";
import { readAll, readRecord, withDatabase } from "./database.ts";
import { isResult, NO_RESULT, type Result } from "./records.ts";

/** The results of all exercises that were tried, by name. */
export function readResults(): Promise<Map<string, Result>> {
  return readAll("results");
}

/** One exercise's result, as it is and as it grows, here or in another tab. */
export class ResultKeeper {
  readonly #name: string;
  readonly #listeners = new Set<() => void>();
  #current: Result;

  static async open(name: string): Promise<ResultKeeper> {
    const { value } = await readRecord("results", name);
    return new ResultKeeper(name, value ?? NO_RESULT);
  }

  /** For a sandbox that keeps nothing, and has nothing to check. */
  static keepingNothing(): ResultKeeper {
    return new ResultKeeper("", NO_RESULT);
  }

  private constructor(name: string, current: Result) {
    this.#name = name;
    this.#current = current;
  }

  /** The same object until something changes. */
  readonly current = (): Result => this.#current;

  /** Returns what ends the listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const end = onChange((change, elsewhere) => {
      const concerned = change.kind === "all" || (change.kind === "result" && change.name === this.#name);
      if (elsewhere && concerned) void this.#reread();
    });
    return () => {
      this.#listeners.delete(listener);
      end();
    };
  };

  /** Notes a Check: how many checks passed, of how many. */
  tried(passed: number, of: number): Promise<void> {
    return this.#change((result) => {
      const isBest = result.best === null || passed * result.best.of >= result.best.passed * of;
      return {
        ...result,
        tries: oneMore(result.tries),
        best: isBest ? { passed, of } : result.best,
        passed: result.passed ?? (passed === of ? Date.now() : null),
      };
    });
  }

  hintShown(): Promise<void> {
    return this.#change((result) => ({ ...result, hints: oneMore(result.hints) }));
  }

  solutionShown(): Promise<void> {
    return this.#change((result) => ({ ...result, solutionSeen: true }));
  }

  /** At once on the page, then where it is kept, on top of what other tabs have noted there. */
  async #change(step: (result: Result) => Result): Promise<void> {
    this.#show(step(this.#current));
    await withDatabase(async (database) => {
      const { store, done } = database.transaction("results", "readwrite");
      const kept: unknown = await store.get(this.#name);
      await store.put(step(isResult(kept) ? kept : NO_RESULT), this.#name);
      await done;
    });
    announce({ kind: "result", name: this.#name });
  }

  async #reread(): Promise<void> {
    const { value } = await readRecord("results", this.#name);
    this.#show(value ?? NO_RESULT);
  }

  #show(result: Result): void {
    this.#current = result;
    this.#listeners.forEach((listener) => listener());
  }
}

/** A count that can grow no more stays as it is: one that is too large would make all of a result unreadable. */
function oneMore(count: number): number {
  return Math.min(count + 1, Number.MAX_SAFE_INTEGER);
}
