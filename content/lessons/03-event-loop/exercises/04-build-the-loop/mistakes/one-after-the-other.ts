// Breaks: several | host: serves tea
import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #ready: Coroutine<string>[] = [];

  spawn(work: Coroutine<string>) {
    this.#ready.push(work);
  }

  run() {
    return this.#ready.map((work) => {
      try {
        let step = work.send(undefined);
        while (!step.done) {
          step = work.send(undefined);
        }
        return step.value;
      } catch (error) {
        return `failed: ${(error as Error).message}`;
      }
    });
  }
}

evening(new Loop());
