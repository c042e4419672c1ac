// Breaks: run() gives the results | Give each piece of work its place
import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #ready: Coroutine<string>[] = [];

  spawn(work: Coroutine<string>) {
    this.#ready.push(work);
  }

  run() {
    const results: string[] = [];
    while (this.#ready.length > 0) {
      const work = this.#ready.shift()!;
      try {
        const step = work.send(undefined);
        if (step.done) {
          results.push(step.value);
        } else {
          this.#ready.push(work);
        }
      } catch (error) {
        results.push(`failed: ${(error as Error).message}`);
      }
    }
    return results;
  }
}

evening(new Loop());
