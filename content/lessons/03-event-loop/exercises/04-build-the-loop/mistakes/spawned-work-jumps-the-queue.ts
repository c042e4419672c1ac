// Breaks: Work may spawn more work | “Cy: dance 1”
import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #ready: { work: Coroutine<string>; place: number }[] = [];
  #results: string[] = [];
  #spawned = 0;
  #running = false;

  /** Puts work at the end of the queue. */
  spawn(work: Coroutine<string>) {
    const job = { work, place: this.#spawned };
    if (this.#running) this.#ready.unshift(job);
    else this.#ready.push(job);
    this.#spawned += 1;
  }

  /**
   * Pushes whatever is first in the queue, until the queue is
   * empty. Gives the results in order of spawning.
   */
  run() {
    this.#running = true;
    while (this.#ready.length > 0) {
      const { work, place } = this.#ready.shift()!;
      try {
        const step = work.send(undefined);
        if (step.done) {
          this.#results[place] = step.value;
        } else {
          this.#ready.push({ work, place });
        }
      } catch (error) {
        this.#results[place] =
          `failed: ${(error as Error).message}`;
      }
    }
    return this.#results;
  }
}

evening(new Loop());
