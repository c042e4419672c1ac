// Breaks: spawn(work) puts | too early
import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #ready: { work: Coroutine<string>; place: number }[] = [];
  #results: string[] = [];
  #spawned = 0;

  spawn(work: Coroutine<string>) {
    const place = this.#spawned;
    this.#spawned += 1;
    this.#push({ work, place });
  }

  run() {
    for (let job; (job = this.#ready.shift());) {
      this.#push(job);
    }
    return this.#results;
  }

  #push(job: { work: Coroutine<string>; place: number }) {
    try {
      const step = job.work.send(undefined);
      if (step.done) {
        this.#results[job.place] = step.value;
      } else {
        this.#ready.push(job);
      }
    } catch (error) {
      this.#results[job.place] =
        `failed: ${(error as Error).message}`;
    }
  }
}

evening(new Loop());
