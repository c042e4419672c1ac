import { NANOSECONDS } from "./clock.ts";
import { renewHandedOver } from "./awaitable.ts";
import { RuntimeError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { afterHostTurn } from "./host-turn.ts";
import { renewNewest } from "./never-awaited.ts";
import { hostMayWake } from "./run-defaults.ts";
import { runningLoop, setRunningLoop } from "./running-loop.ts";

/** Work for this long, in milliseconds, then the host has a turn: a page keeps its 60 frames a second. */
const SLICE = 5;
/** Looking at the time costs as much as a task switch: done once in so many callbacks. */
const CALLBACKS_PER_LOOK = 256;
/** A browser's timers may come this late, in milliseconds: the last stretch is waited for in turns of the host. */
const TIMER_SLACK = "window" in globalThis || "WorkerGlobalScope" in globalThis ? 4 : 0;
/** The longest wait, in milliseconds: a day, as in CPython; the host's own limit is 24 days. */
const LONGEST_WAIT = 24 * 3600 * 1000;

/** Why a loop came to its end. */
export type Ending = "stopped" | "deadlock";

/** Runs a loop's iterations on the host's thread, and gives the thread back whenever there is nothing to do. */
export class LoopDriver {
  readonly #loop: EventLoop;
  #resolve: ((ending: Ending) => void) | null = null;
  #reject: ((error: unknown) => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Whether the loop waits for a timer or for its host, or is closed: {@link LoopDriver.wake} must hear of what comes. */
  idle = false;
  #closed = false;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** Runs until the loop stops, or until nothing can ever happen again. */
  run(): Promise<Ending> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#work();
    });
  }

  /** The loop is closed. Whoever schedules something need not ask for that: it looks idle. */
  close(): void {
    this.#closed = true;
    this.idle = true;
  }

  /**
   * Something was scheduled from outside while the loop was idle.
   * @throws RuntimeError when it is closed
   */
  wake(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
    this.idle = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    afterHostTurn(this.#work);
  }

  #work = (): void => {
    this.idle = false;
    const previous = runningLoop();
    setRunningLoop(this.#loop);
    try {
      this.#slice();
    } catch (error) {
      this.#reject!(error);
    } finally {
      setRunningLoop(previous);
    }
  };

  #slice(): void {
    const loop = this.#loop;
    const end = performance.now() + SLICE;
    let callbacks = 0;
    for (;;) {
      const ran = loop._runOnce();
      if (loop._stopping) return this.#resolve!("stopped");
      if (ran === 0 && !this.#skipWait()) return;
      callbacks += ran;
      if (callbacks >= CALLBACKS_PER_LOOK) {
        callbacks = 0;
        renewHandedOver();
        renewNewest();
        if (performance.now() >= end) return afterHostTurn(this.#work);
      }
    }
  }

  /** Nothing is ready: true when there is no need to wait. */
  #skipWait(): boolean {
    const { _clock: clock, _outside: outside } = this.#loop;
    const arrival = this.#loop._selector?.next() ?? Infinity;
    const deadline = Math.min(this.#loop._timers.next(), clock.due, arrival);
    if (deadline === Infinity && outside === 0 && !hostMayWake(clock)) this.#endUnlessWoken();
    else if (clock.kind === "real") this.#waitUntil(deadline);
    else if (outside > 0 || deadline === Infinity) this.idle = true;
    else return clock.skipTo(deadline);
    return false;
  }

  /** Promises that are settled already have their turn first: what follows one may wake the loop. */
  #endUnlessWoken(): void {
    this.idle = true;
    afterHostTurn(() => {
      if (!this.idle) return;
      this.idle = false;
      this.#resolve!("deadlock");
    });
  }

  #waitUntil(deadline: number): void {
    this.idle = true;
    if (deadline === Infinity) return;
    const wait = ((deadline - this.#loop._clock.now()) * 1000) / NANOSECONDS;
    if (wait <= TIMER_SLACK) {
      this.idle = false;
      afterHostTurn(this.#work);
      return;
    }
    const delay = TIMER_SLACK > 0 ? Math.floor(wait - TIMER_SLACK) : Math.ceil(wait);
    this.#timer = setTimeout(this.#work, Math.min(delay, LONGEST_WAIT));
  }
}
