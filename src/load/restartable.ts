import { LoadError } from "./load-error.ts";
import { reportProgress } from "./progress.ts";

/** Loads and starts something, and tells how much of it is there, from 0 to 1. */
type Start<T> = (onProgress: (part: number) => void) => Promise<T>;

/** Something that is loaded and started when it is first needed, and anew after that has failed. */
export class Restartable<T> {
  readonly #name: string;
  readonly #start: Start<T>;
  #current: Promise<T> | null = null;

  /** @param name what can't be loaded, where it can't */
  constructor(name: string, start: Start<T>) {
    this.#name = name;
    this.#start = start;
  }

  /** What was started last, unless that has failed. Null: nothing. */
  get current(): Promise<T> | null {
    return this.#current;
  }

  /** @throws LoadError with a message for the reader */
  get(): Promise<T> {
    if (this.#current) return this.#current;
    const current = this.#started();
    this.#current = current;
    current.catch(() => this.forget(current));
    return current;
  }

  /** Has the next {@link get} start it anew, if this is still the one that is in use. */
  forget(failed: Promise<T>): void {
    if (this.#current === failed) this.#current = null;
  }

  async #started(): Promise<T> {
    try {
      return await this.#start((part) => reportProgress(this.#name, part));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      throw new LoadError(`${this.#name} can't be loaded: ${error.message}. Run again to retry.`, {
        cause: error,
      });
    } finally {
      reportProgress(this.#name, null);
    }
  }
}
