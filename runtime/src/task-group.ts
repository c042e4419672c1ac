import type { AsyncContextManager } from "./async-with.ts";
import type { Awaitable } from "./awaitable.ts";
import { CancelledError } from "./cancelled-error.ts";
import { codeNamed, waitingCode } from "./code.ts";
import { Coroutine, isCoroutine, type Body } from "./coroutine.ts";
import { GeneratorExit, RuntimeError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { BaseExceptionGroup } from "./exception-group.ts";
import type { DoneCallback, Future } from "./future.ts";
import { getRunningLoop } from "./running-loop.ts";
import { KeyboardInterrupt } from "./signals.ts";
import type { Task, TaskOptions } from "./task.ts";

const ENTER = codeNamed("TaskGroup.aenter");
const EXIT = waitingCode("TaskGroup.aexit", "the tasks of its TaskGroup");

/**
 * A group of tasks: leaving it waits for all of them. When one fails the others are cancelled, and the errors come out
 * together in an ExceptionGroup. Python's `asyncio.TaskGroup`.
 *
 * @example
 * yield* asyncWith(new TaskGroup(), function* (group) {
 *   group.createTask(work(1));
 *   group.createTask(work(2));
 * });
 */
export class TaskGroup implements AsyncContextManager<TaskGroup>, DoneCallback {
  /** @internal */
  readonly _label = "TaskGroup._on_task_done()";
  #entered = false;
  #exiting = false;
  #aborting = false;
  #cancelOnEnter = false;
  #loop!: EventLoop;
  #parent: Task | null = null;
  #parentCancelRequested = false;
  readonly #tasks = new Set<Task>();
  #errors: unknown[] = [];
  /** It comes out alone, whatever else has failed. */
  #interrupt: KeyboardInterrupt | null = null;
  #completed: Future<boolean> | null = null;

  /**
   * Opens the group: from now on it takes tasks.
   * @throws RuntimeError when it was entered before, or outside of a task
   */
  aenter(): Coroutine<this> {
    return new Coroutine(this.#enter(), ENTER);
  }

  aexit(error: unknown): Coroutine<boolean> {
    return new Coroutine(this.#exit(error), EXIT);
  }

  /**
   * A task in this group.
   * @throws RuntimeError when the group is not entered, ends, or ended
   */
  createTask<T>(coroutine: Awaitable<T>, options?: TaskOptions): Task<T> {
    const refusal = this.#refusal();
    if (refusal !== null) {
      if (isCoroutine(coroutine)) coroutine.close();
      throw new RuntimeError(`TaskGroup ${this.toString()} ${refusal}`);
    }
    const task = this.#loop.createTask(coroutine, options);
    this.#tasks.add(task);
    task._addCallback(this);
    // A task that starts eagerly can cancel the group before it is in it.
    if (this.#aborting && !task.done()) task.cancel();
    return task;
  }

  /**
   * Cancels all tasks of the group and its body; leaving the group then raises no CancelledError. Before the group is
   * entered: as soon as it is. Afterwards it does nothing. Python 3.15's `TaskGroup.cancel`.
   */
  cancel(): void {
    if (!this.#entered) {
      this.#cancelOnEnter = true;
      return;
    }
    if ((this.#exiting && this.#tasks.size === 0) || this.#aborting) return;
    this.#abort();
    this.#cancelParent();
  }

  toString(): string {
    const info = ["TaskGroup"];
    if (this.#tasks.size > 0) info.push(`tasks=${this.#tasks.size}`);
    if (this.#errors.length > 0) info.push(`errors=${this.#errors.length}`);
    if (this.#aborting) info.push("cancelling");
    else if (this.#entered) info.push("entered");
    return `<${info.join(" ")}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal The group waits for its tasks in the name of the task that entered it. */
  get _awaiter(): Task | null {
    return this.#parent;
  }

  /** @internal A task of the group is done. */
  _run(done: unknown): void {
    const task = done as Task;
    this.#tasks.delete(task);
    if (this.#tasks.size === 0 && this.#completed !== null && !this.#completed.done()) this.#completed.setResult(true);
    if (task.cancelled()) return;
    const exception = task.exception();
    if (exception === null) return;
    this.#errors.push(exception);
    if (exception instanceof KeyboardInterrupt) this.#interrupt ??= exception;
    const parent = this.#parent!;
    if (parent.done()) {
      const message = `Task ${task.toString()} has errored out but its parent task ${parent.toString()} is already completed`;
      this.#loop.callExceptionHandler({ message, exception, task });
    } else if (!this.#aborting && !this.#parentCancelRequested) {
      this.#abort();
      this.#cancelParent();
    }
  }

  *#enter(): Body<this> {
    if (this.#entered) throw new RuntimeError(`TaskGroup ${this.toString()} has already been entered`);
    this.#loop = getRunningLoop();
    this.#parent = this.#loop._currentTask;
    if (this.#parent === null) {
      throw new RuntimeError(`TaskGroup ${this.toString()} cannot determine the parent task`);
    }
    this.#entered = true;
    if (this.#cancelOnEnter) this.cancel();
    return this;
  }

  *#exit(error: unknown): Body<boolean> {
    try {
      return yield* this.#waitForAll(error);
    } finally {
      this.#parent = null;
      this.#errors = [];
      this.#interrupt = null;
    }
  }

  *#waitForAll(error: unknown): Body<boolean> {
    this.#exiting = true;
    if (error instanceof KeyboardInterrupt) this.#interrupt ??= error;
    let cancellation = error instanceof CancelledError ? error : null;
    let lastInterruption: CancelledError | null = null;
    if (error !== null && !this.#aborting) this.#abort();

    // A loop, because the wait itself can be cancelled, and more than once.
    while (this.#tasks.size > 0) {
      this.#completed ??= this.#loop.createFuture<boolean>();
      try {
        yield this.#completed;
      } catch (interruption) {
        if (!(interruption instanceof CancelledError)) throw interruption;
        lastInterruption = interruption;
        if (!this.#aborting) {
          cancellation = interruption;
          this.#abort();
        }
      }
      this.#completed = null;
    }

    if (this.#interrupt !== null) throw this.#interrupt;
    const parent = this.#parent!;
    if (this.#parentCancelRequested) {
      if (parent.uncancel() === 0) cancellation = null;
      // What is left was asked for by somebody else, who is to see it come out.
      else cancellation ??= lastInterruption;
    }
    if (cancellation !== null && this.#errors.length === 0) throw cancellation;
    if (error !== null && !(error instanceof CancelledError)) this.#errors.push(error);
    // Whatever exception the body ended in has been dealt with: the group's own cancellation, most likely.
    if (this.#errors.length === 0) return true;
    // Cancelled from outside as well: asks anew, which keeps the count of requests.
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    // An async generator that is being closed has to see its GeneratorExit, which a group would hide.
    if (error instanceof GeneratorExit && this.#errors.length === 1) throw error;
    throw new BaseExceptionGroup("unhandled errors in a TaskGroup", this.#errors);
  }

  #refusal(): string | null {
    if (!this.#entered) return "has not been entered";
    if (this.#exiting && this.#tasks.size === 0) return "is finished";
    return this.#aborting ? "is shutting down" : null;
  }

  #cancelParent(): void {
    if (this.#parentCancelRequested) return;
    this.#parentCancelRequested = true;
    this.#parent?.cancel();
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }
}
