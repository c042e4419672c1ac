/** Nanoseconds in a second: the API speaks seconds, the inside integer nanoseconds. */
export const NANOSECONDS = 1e9;

/** What a loop takes its time from. All values are integer nanoseconds. */
export interface Clock {
  /** What the loop tells its listener of it. */
  readonly kind: "virtual" | "real";
  /** The time since the program's start, in nanoseconds. */
  now(): number;
  /** Holds the thread for so many nanoseconds, as `time.sleep` does. */
  block(duration: number): void;
  /** Nothing is to do before `deadline`, in nanoseconds: jumps there. False where time can't be skipped. */
  skipTo(deadline: number): boolean;
  /** When something happens that no loop has planned, in nanoseconds; Infinity when nothing will, or nobody can tell. */
  readonly due: number;
}

/** A clock that jumps to the next timer as soon as nothing is ready: a program that sleeps an hour ends at once. */
export class VirtualClock implements Clock {
  readonly kind = "virtual";
  /** Soonest first; equal times in the order they were planned. */
  readonly #plans: { time: number; action: () => void }[] = [];
  #now: number;

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

  /** @internal Does something when the time has come, whoever lets it pass. */
  at(time: number, action: () => void): void {
    const before = this.#plans.findLastIndex((plan) => plan.time <= time);
    this.#plans.splice(before + 1, 0, { time, action });
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

  now(): number {
    return Math.round((performance.now() - programStart) * 1e6);
  }

  block(duration: number): void {
    const end = this.now() + duration;
    if (canBlock) Atomics.wait(neverNotified, 0, 0, duration / 1e6);
    while (this.now() < end);
  }

  skipTo(): boolean {
    return false;
  }
}

let programStart = performance.now();

/** The program starts now. A host may have loaded the runtime long before. */
export function startProgramTime(): void {
  programStart = performance.now();
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
