/** Nanoseconds in a second: the API speaks seconds, the inside integer nanoseconds. */
export const NANOSECONDS = 1e9;

/** What a loop takes its time from. All values are integer nanoseconds. */
export interface Clock {
  /** What the loop tells its listener of it. */
  readonly kind: "virtual" | "real";
  /** The time since the program's start, in nanoseconds. */
  now(): number;
  /** Blocks the thread for this many nanoseconds, as `time.sleep` does. */
  block(duration: number): void;
  /** Nothing is to do before `deadline`, in nanoseconds: jumps there. False where time can't be skipped. */
  skipTo(deadline: number): boolean;
  /** The loop goes round without having waited for anything. True when that has let a little time pass. */
  turn(): boolean;
  /**
   * The program itself reads the time: {@link Clock.now}.
   * @param by who reads it: the running task
   */
  look(by: object | null): number;
  /** When something happens that no loop has planned, in nanoseconds; Infinity when nothing will, or nobody can tell. */
  readonly due: number;
}

/**
 * A program that so often takes its turn, or looks at the clock, while no time passes is waiting for the clock: from then on
 * a little time passes at each, in nanoseconds. On a computer it would have passed by itself.
 */
const MOST_TURNS = 3_000;
const MOST_LOOKS = 10_000;
const LITTLE = NANOSECONDS / 1000;

/** A clock that jumps to the next timer as soon as nothing is ready: a program that sleeps an hour ends at once. */
export class VirtualClock implements Clock {
  readonly kind = "virtual";
  /** Soonest first; equal times in the order they were planned. */
  readonly #plans: { time: number; action: () => void }[] = [];
  #now: number;
  #stoodAt = 0;
  #turns = 0;
  #looks = 0;
  #lookedBy: object | null = null;

  /** @param now the time it starts at, in nanoseconds */
  constructor(now = 0) {
    this.#now = now;
  }

  get due(): number {
    return this.#plans[0]?.time ?? Infinity;
  }

  now(): number {
    return this.#now;
  }

  block(duration: number): void {
    this.#advanceTo(this.#now + duration);
  }

  skipTo(deadline: number): boolean {
    this.#advanceTo(deadline);
    return true;
  }

  turn(): boolean {
    this.#looks = 0;
    this.#turns = this.#stands() ? this.#turns + 1 : 1;
    if (this.#turns <= MOST_TURNS) return false;
    this.#passALittle();
    return true;
  }

  look(by: object | null): number {
    // A crowd of tasks that each look once is not waiting for the clock.
    this.#looks = this.#stands() && by === this.#lookedBy ? this.#looks + 1 : 1;
    this.#lookedBy = by;
    if (this.#looks > MOST_LOOKS) this.#passALittle();
    return this.#now;
  }

  /**
   * @internal Does something when the time has come, whoever lets it pass.
   * @returns takes that back
   */
  at(time: number, action: () => void): () => void {
    const plan = { time, action };
    const before = this.#plans.findLastIndex((each) => each.time <= time);
    this.#plans.splice(before + 1, 0, plan);
    return () => {
      const index = this.#plans.indexOf(plan);
      if (index >= 0) this.#plans.splice(index, 1);
    };
  }

  #stands(): boolean {
    const stoodAt = this.#stoodAt;
    this.#stoodAt = this.#now;
    return this.#now === stoodAt;
  }

  #passALittle(): void {
    this.#advanceTo(this.#now + LITTLE);
    this.#stoodAt = this.#now;
  }

  #advanceTo(time: number): void {
    while (this.due <= time) {
      const plan = this.#plans.shift()!;
      this.#now = Math.max(this.#now, plan.time);
      plan.action();
    }
    this.#now = Math.max(this.#now, time);
  }
}

/** The time that passes, counted from the program's start. */
export class RealClock implements Clock {
  readonly kind = "real";
  readonly due = Infinity;
  #plan: { time: number; action: () => void } | null = null;

  now(): number {
    return Math.round((realMilliseconds() - programStart) * 1e6);
  }

  look(): number {
    return this.now();
  }

  turn(): boolean {
    return false;
  }

  block(duration: number): void {
    const end = this.now() + duration;
    const plan = this.#plan;
    if (plan !== null && plan.time < end) {
      waitUntil(plan.time);
      plan.action();
    }
    waitUntil(end);
  }

  skipTo(): boolean {
    return false;
  }

  /**
   * @internal Does something when the time has come, if the thread is blocked then. A timer has to do it otherwise.
   * @returns takes that back
   */
  whileBlocked(time: number, action: () => void): () => void {
    this.#plan = { time, action };
    return () => {
      this.#plan = null;
    };
  }
}

/**
 * The host's own clock, in milliseconds: `performance.now`, as it was before a host may have made it follow the program's
 * clock.
 */
export const realMilliseconds: () => number = performance.now.bind(performance);

let programStart = realMilliseconds();

/** Blocks the thread until this time of the program, in nanoseconds. */
function waitUntil(time: number): void {
  const left = () => time / 1e6 - (realMilliseconds() - programStart);
  if (canBlock && left() > 0) Atomics.wait(neverNotified, 0, 0, left());
  while (left() > 0);
}

/** The program starts now. A host may have loaded the runtime long before. */
export function startProgramTime(): void {
  programStart = realMilliseconds();
}

/** The program's start in milliseconds since 1970, which all threads agree on. */
export function programEpoch(): number {
  return performance.timeOrigin + programStart;
}

/** This thread works for a program that started then. */
export function joinProgramTime(epoch: number): void {
  programStart = epoch - performance.timeOrigin;
}

// A shared WebAssembly.Memory can be had where SharedArrayBuffer can't: in pages that are not cross-origin isolated.
const neverNotified = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
const canBlock = mayBlock();

/** A page's own thread must not wait: there `block` keeps it busy instead. */
function mayBlock(): boolean {
  try {
    Atomics.wait(neverNotified, 0, 0, 0);
    return true;
  } catch {
    return false;
  }
}
