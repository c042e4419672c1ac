// Breaks: It works on another evening | not by the value
import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #ready: { work: Coroutine<string>; place: number }[] = [];
  #results: string[] = [];

  spawn(work: Coroutine<string>) {
    this.#ready.push({
      work,
      place: this.#results.push("") - 1,
    });
  }

  run() {
    for (let job; (job = this.#ready.shift());) {
      try {
        const { value } = job.work.send(undefined);
        if (value) this.#results[job.place] = value as string;
        else this.#ready.push(job);
      } catch (error) {
        this.#results[job.place] =
          `failed: ${(error as Error).message}`;
      }
    }
    return this.#results;
  }
}

evening(new Loop());
