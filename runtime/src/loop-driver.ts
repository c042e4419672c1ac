import { NANOSECONDS, realMilliseconds } from "./clock.ts";
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

/**
 * So long, in milliseconds, the virtual time waits for promises of which nobody knows who settles them, and when. A program
 * that waits for one with a time limit comes to that.
 */
const PATIENCE = 20;
/** The host's own: a program may find others in their places. */
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

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
    if (this.#timer !== null) stopTimer(this.#timer);
    this.#timer = null;
    afterHostTurn(this.#work);
  }

  #work = (): void => {
    this.idle = false;
    this.#run(() => this.#slice());
  };

  #run(act: () => void): void {
    const previous = runningLoop();
    setRunningLoop(this.#loop);
    try {
      act();
    } catch (error) {
      this.#reject!(error);
    } finally {
      setRunningLoop(previous);
    }
  }

  #slice(): void {
    const loop = this.#loop;
    const end = realMilliseconds() + SLICE;
    let callbacks = 0;
    for (;;) {
      const ran = loop._runOnce();
      if (loop._stopping) return this.#resolve!("stopped");
      if (ran === 0) return this.#wait();
      // A timer of the host's may be due.
      if (loop._clock.turn()) return afterHostTurn(this.#work);
      callbacks += ran;
      if (callbacks >= CALLBACKS_PER_LOOK) {
        callbacks = 0;
        renewHandedOver();
        renewNewest();
        if (realMilliseconds() >= end) return afterHostTurn(this.#work);
      }
    }
  }

  /** Nothing is ready. */
  #wait(): void {
    const { _clock: clock } = this.#loop;
    const deadline = this.#deadline();
    if (clock.kind === "real" && !this.#isDeadlocked(deadline)) return this.#waitUntil(deadline);
    // Promises that are settled already, microtasks and timers that are due have their turn before the time goes on, or
    // before there is none left: what follows one may wake the loop.
    this.idle = true;
    afterHostTurn(this.#goOn);
  }

  #goOn = (): void => {
    if (!this.idle) return;
    const { _clock: clock, _outside: outside } = this.#loop;
    const deadline = this.#deadline();
    if (this.#isDeadlocked(deadline)) {
      this.idle = false;
      this.#resolve!("deadlock");
    } else if (deadline < Infinity && (outside === 0 || clock.due < Infinity)) this.#skipTo(deadline);
    else if (deadline < Infinity) this.#timer = startTimer(() => this.#skipTo(this.#deadline()), PATIENCE);
  };

  #skipTo(deadline: number): void {
    const { _clock: clock } = this.#loop;
    const isPlanned = clock.due <= deadline;
    this.#run(() => clock.skipTo(deadline));
    // What the host does at this moment comes before what the loop does.
    if (isPlanned) afterHostTurn(() => this.idle && this.#work());
    else this.#work();
  }

  #deadline(): number {
    const { _timers: timers, _clock: clock, _selector: selector } = this.#loop;
    return Math.min(timers.next(), clock.due, selector?.next() ?? Infinity);
  }

  #isDeadlocked(deadline: number): boolean {
    return deadline === Infinity && this.#loop._outside === 0 && !hostMayWake(this.#loop._clock);
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
    this.#timer = startTimer(this.#work, Math.min(delay, LONGEST_WAIT));
  }
}
