import type { Coroutine } from "asyncio";
import { evening } from "./evening";

type Step = () => void;

class Loop {
  #steps: Step[] = [];
  #results: string[] = [];

  callSoon(step: Step) {
    this.#steps.push(step);
  }

  spawn(work: Coroutine<string>) {
    const place = this.#results.push("") - 1;
    const step = () => {
      let answer: IteratorResult<unknown, string>;
      try {
        answer = work.send(undefined);
      } catch (error) {
        this.#results[place] =
          `failed: ${(error as Error).message}`;
        return;
      }
      if (answer.done) {
        this.#results[place] = answer.value;
      } else {
        this.callSoon(step);
      }
    };
    this.callSoon(step);
  }

  run() {
    for (
      let step = this.#steps.shift();
      step;
      step = this.#steps.shift()
    ) {
      step();
    }
    return this.#results;
  }
}

evening(new Loop());
