import { RuntimeError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { getRunningLoop } from "./running-loop.ts";

/** Ties a lock or a queue to the loop in which it first waits. CPython's `_LoopBoundMixin`. */
export class LoopBound {
  readonly #owner: object;
  #loop: EventLoop | null = null;

  constructor(owner: object) {
    this.#owner = owner;
  }

  /** @throws RuntimeError in another loop than the first time */
  loop(): EventLoop {
    const running = getRunningLoop();
    this.#loop ??= running;
    if (this.#loop !== running) throw new RuntimeError(`${String(this.#owner)} is bound to a different event loop`);
    return running;
  }
}
