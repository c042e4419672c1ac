import { codeNamed, type Code } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import { RuntimeError } from "../errors.ts";
import type { Executor } from "./executor.ts";

const SHUTDOWN: Code = { ...codeNamed("EventLoop.shutdownDefaultExecutor"), unrecorded: true };

/** A class of executors. */
export type ExecutorClass = new () => Executor;

/** What runs a loop's jobs that name no executor: one that was set, or one of its own, made for the first of them. */
export class DefaultExecutor {
  #executor: Executor | null = null;
  #isShutDown = false;

  /** @throws TypeError for anything but a ThreadPoolExecutor */
  set(executor: Executor): void {
    if (executor?._kind !== "thread") throw new TypeError("executor must be ThreadPoolExecutor instance");
    this.#executor = executor;
  }

  /**
   * @param load gives the class that makes the loop's own executor, at once or when it has been loaded
   * @throws RuntimeError when it has been shut down
   */
  get(load: () => ExecutorClass | Promise<ExecutorClass>): Executor | Promise<ExecutorClass> {
    if (this.#isShutDown) throw new RuntimeError("Executor shutdown has been called");
    if (this.#executor !== null) return this.#executor;
    const loaded = load();
    return loaded instanceof Promise ? loaded : (this.#executor = new loaded());
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
    if (this.#executor !== null) yield this.#executor._join(timeout);
  }
}
