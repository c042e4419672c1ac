import { codeNamed, type Code } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import { RuntimeError, TimeoutError } from "../errors.ts";
import { repr } from "../repr.ts";
import { waitFor } from "../wait-for.ts";
import type { Executor } from "./executor.ts";
import { ThreadPoolExecutor } from "./thread-pool-executor.ts";

const SHUTDOWN: Code = { ...codeNamed("EventLoop.shutdownDefaultExecutor"), unrecorded: true };

/** What runs a loop's jobs that name no executor: one that was set, or one of its own, made for the first of them. */
export class DefaultExecutor {
  #executor: Executor | null = null;
  #isShutDown = false;

  /** @throws TypeError for anything but a ThreadPoolExecutor */
  set(executor: ThreadPoolExecutor): void {
    if (!(executor instanceof ThreadPoolExecutor)) throw new TypeError("executor must be ThreadPoolExecutor instance");
    this.#executor = executor;
  }

  /** @throws RuntimeError when it has been shut down */
  get(): Executor {
    if (this.#isShutDown) throw new RuntimeError("Executor shutdown has been called");
    return (this.#executor ??= new ThreadPoolExecutor());
  }

  /**
   * Waits until there is no more work and the workers are gone.
   * @param timeout in seconds: when they are over it says so, and waits no longer; null: as long as it takes
   */
  shutdown(timeout: number | null): Coroutine<void> {
    return new Coroutine(this.#shutDown(timeout), SHUTDOWN);
  }

  /** Waits for nothing. */
  drop(): void {
    void this.#executor?.shutdown({ wait: false });
    this.#executor = null;
  }

  *#shutDown(timeout: number | null): Body<void> {
    this.#isShutDown = true;
    if (this.#executor === null) return;
    try {
      yield waitFor(this.#executor.shutdown(), timeout);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.error(
        `RuntimeWarning: The executor did not finishing joining its threads within ${repr(timeout)} seconds.`,
      );
    }
  }
}
