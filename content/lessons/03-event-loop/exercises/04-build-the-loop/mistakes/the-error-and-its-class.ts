// Breaks: When a piece of work raises | the message of the error and nothing else
import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #ready: { work: Coroutine<string>; place: number }[] = [];
  #results: string[] = [];
  #spawned = 0;

  /** Puts work at the end of the queue. */
  spawn(work: Coroutine<string>) {
    this.#ready.push({ work, place: this.#spawned });
    this.#spawned += 1;
  }

  /**
   * Pushes whatever is first in the queue, until the queue is
   * empty. Gives the results in order of spawning.
   */
  run() {
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
        this.#results[place] = `failed: ${error}`;
      }
    }
    return this.#results;
  }
}

evening(new Loop());
