import type { Coroutine } from "asyncio";
import { morning, type Hands } from "./morning";

class Driver implements Hands {
  finish = (work: Coroutine<string>) => {
    for (;;) {
      const step = work.send(undefined);
      if (step.done) return step.value;
    }
  };

  giveUp = (work: Coroutine<string>, pushes: number) => {
    let result: string | null = null;
    try {
      for (
        let push = 0;
        push < pushes && result === null;
        push++
      ) {
        const step = work.send(undefined);
        if (step.done) result = step.value;
      }
      return result;
    } finally {
      work.close();
    }
  };

  interrupt = (work: Coroutine<string>, error: Error) => {
    const first = work.send(undefined);
    if (first.done) return first.value;
    const second = work.throw(error);
    if (second.done) return second.value;
    return this.finish(work);
  };
}

morning(new Driver());
