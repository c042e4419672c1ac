import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #ready: Coroutine<string>[] = [];

  /** Puts work at the end of the queue. */
  spawn(work: Coroutine<string>) {
    this.#ready.push(work);
  }

  /**
   * Pushes whatever is first in the queue, until the queue is
   * empty. Gives the results in order of spawning.
   */
  run() {
    const results: string[] = [];
    for (const work of this.#ready) {
      const step = work.send(undefined);
      results.push(step.value as string);
    }
    return results;
  }
}

evening(new Loop());
