import type { Fault } from "./runtime.ts";

/** Mistakes as one makes them when writing an event loop. The random programs have to notice each. */
export const FAULTS: Fault[] = [
  {
    name: "timers that are due at the same moment fire last in, first out",
    file: "timer-heap.ts",
    find: "timer._order < other._order",
    replace: "timer._order > other._order",
  },
  {
    name: "a future calls its callbacks in the wrong order",
    file: "future.ts",
    find: "for (const callback of rest)",
    replace: "for (const callback of rest.reverse())",
  },
  {
    name: "what a task sets, its maker sees",
    file: "context.ts",
    find: "return (current._snapshot ??= new Context(current._values, true));",
    replace: "return current;",
  },
  {
    name: "a callback sees what was set after it was scheduled",
    file: "context.ts",
    find: "return new Context(current._values);",
    replace: "return current;",
  },
  {
    name: "uncancel counts down and cancels all the same",
    file: "task.ts",
    find: "=== 0) this._mustCancel = false;",
    replace: "< 0) this._mustCancel = false;",
  },
  {
    name: "a cancellation that arrives with the result gets lost",
    file: "task.ts",
    find: "if (mode === NEXT || !(value instanceof CancelledError)) {",
    replace: "if (mode === NEXT && woken === null) {",
  },
  {
    name: "gather of cancelled tasks that returns exceptions gives results when it was cancelled itself",
    file: "gather.ts",
    find: "if (any) this.#cancelRequested = true;",
    replace: "",
  },
  {
    name: "gather goes on waiting for all when one has failed",
    file: "gather.ts",
    find: "else if (child._state !== FINISHED && !this.#returnExceptions) this._fail",
    replace:
      "else if (child._state !== FINISHED && !this.#returnExceptions && this.#finished === this.#count) this._fail",
  },
  {
    name: "a failure behind a cancelled shield is not reported",
    file: "shield.ts",
    find: "inner.addDoneCallback(reportError);",
    replace: "",
  },
  {
    name: "wait for the first exception returns for a cancelled task too",
    file: "wait.ts",
    find: "this.#returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null",
    replace: "this.#returnWhen === FIRST_EXCEPTION && (future.cancelled() || future.exception() !== null)",
  },
  {
    name: "waitFor with no time at all waits for a turn",
    file: "wait-for.ts",
    find: "seconds === null || seconds > 0",
    replace: "seconds === null || seconds >= 0",
  },
  {
    name: "a timeout does not take its request to cancel back",
    file: "timeouts.ts",
    find: "this.#task!.uncancel() <= this.#cancelling",
    replace: "this.#task!.cancelling() - 1 <= this.#cancelling",
  },
  {
    name: "a timeout takes a cancellation from outside for its own",
    file: "timeouts.ts",
    find: "this.#task!.uncancel() <= this.#cancelling",
    replace: "this.#task!.uncancel() >= 0",
  },
  {
    name: "a failing task group leaves its oldest task running",
    file: "task-group.ts",
    find: "for (const task of this.#tasks) if (!task.done()) task.cancel();",
    replace: "for (const task of [...this.#tasks].slice(1)) if (!task.done()) task.cancel();",
  },
  {
    name: "a task group forgets that its parent was cancelled from outside too",
    file: "task-group.ts",
    find: "if (parent.cancelling() > 0) {",
    replace: "if (parent.cancelling() < 0) {",
  },
  {
    name: "who comes to a lock that is free for a moment overtakes those in line",
    file: "lock.ts",
    find: "if (!this.#locked && [...this.#waiters].every((waiter) => waiter.cancelled())) {",
    replace: "if (!this.#locked) {",
  },
  {
    name: "a lock's waiter that is woken and cancelled at once wakes nobody",
    file: "lock.ts",
    find: "if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();",
    replace: "",
  },
  {
    name: "a place in a semaphore given to a cancelled task is lost",
    file: "semaphore.ts",
    find: "waiter.done() && !waiter.cancelled()) this.#value++;",
    replace: "waiter.done() && !waiter.cancelled()) {}",
  },
  {
    name: "an event wakes only the first who waits",
    file: "event.ts",
    find: "for (const waiter of this.#waiters) if (!waiter.done()) waiter.setResult(true);",
    replace: "this.#waiters.peek()?.setResult(true);",
  },
  {
    name: "a condition swallows the cancellation of one who takes its lock again",
    file: "condition.ts",
    find: "if (cancellation !== null) throw cancellation;",
    replace: "",
  },
  {
    name: "a notification for a cancelled task reaches nobody",
    file: "condition.ts",
    find: "this.#notify(1);",
    replace: "",
  },
  {
    name: "a barrier numbers those who come from the last",
    file: "barrier.ts",
    find: "const index = this.#count++;",
    replace: "const index = this.#parties - 1 - this.#count++;",
  },
  {
    name: "an item for a cancelled getter stays in the queue while others wait",
    file: "queue.ts",
    find: "if (!mustWait() && !waiter.cancelled()) wakeNext(line);",
    replace: "",
  },
  {
    name: "a shutdown leaves those who wait for an item of the queue waiting",
    file: "queue.ts",
    find: "wakeAll(this.#getters);",
    replace: "",
  },
  {
    name: "who joins a queue is not told that its last item is done",
    file: "queue.ts",
    find: "if (--this.#unfinished === 0) this.#finished.set();",
    replace: "this.#unfinished--;",
  },
];
