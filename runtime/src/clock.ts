/** Nanoseconds in a second: the API speaks seconds, the inside integer nanoseconds. */
export const NANOSECONDS = 1e9;

/** What a loop takes its time from. All values are integer nanoseconds. */
export interface Clock {
  readonly kind: "virtual" | "real";
  /** The time since the program's start. */
  now(): number;
  /** Holds the thread for that long, as `time.sleep` does. */
  block(duration: number): void;
  /** Nothing is to do before `deadline`: jumps there. False where time can't be skipped. */
  skipTo(deadline: number): boolean;
}

/** A clock that jumps to the next timer as soon as nothing is ready: a program that sleeps an hour ends at once. */
export class VirtualClock implements Clock {
  readonly kind = "virtual";
  #now = 0;

  now(): number {
    return this.#now;
  }

  block(duration: number): void {
    this.#now += duration;
  }

  skipTo(deadline: number): boolean {
    this.#now = Math.max(this.#now, deadline);
    return true;
  }
}

/** The time that passes, counted from the program's start. */
export class RealClock implements Clock {
  readonly kind = "real";

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
