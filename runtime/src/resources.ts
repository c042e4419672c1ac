/// <reference lib="esnext.disposable" preserve="true" />
import { repr } from "./repr.ts";

/** What one block of compiled code holds by `using x = …`, until its end. JavaScript's `DisposableStack`. */
export class Resources {
  readonly #disposals: (() => void)[] = [];
  #failure: { error: unknown } | null = null;

  /**
   * Disposes of a resource at the block's end.
   * @returns the resource; null and undefined need no disposal
   * @throws TypeError for what has no `[Symbol.dispose]()`
   */
  use<T>(resource: T): T {
    if (resource === null || resource === undefined) return resource;
    const dispose = (resource as Partial<Disposable>)[Symbol.dispose];
    if (typeof dispose !== "function") {
      throw new TypeError(`\`using\` expects an object with [Symbol.dispose](), got ${repr(resource)}`);
    }
    this.#disposals.push(() => dispose.call(resource));
    return resource;
  }

  /** The block has thrown `error`, which {@link Resources.dispose} throws again. */
  fail(error: unknown): void {
    this.#failure = { error: this.#failure === null ? error : suppressing(error, this.#failure.error) };
  }

  /** Disposes of all resources, the last one first. Throws what the block has thrown, and what disposing throws. */
  dispose(): void {
    for (const dispose of this.#disposals.reverse()) {
      try {
        dispose();
      } catch (error) {
        this.fail(error);
      }
    }
    if (this.#failure !== null) throw this.#failure.error;
  }
}

function suppressing(error: unknown, suppressed: unknown): Error {
  const message = "An error was suppressed during disposal.";
  if (typeof SuppressedError === "function") return new SuppressedError(error, suppressed, message);
  return Object.assign(new Error(message), { name: "SuppressedError", error, suppressed });
}
