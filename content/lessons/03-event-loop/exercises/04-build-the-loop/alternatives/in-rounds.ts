import type { Coroutine } from "asyncio";
import { evening } from "./evening";

function makeLoop() {
  let waiting: [number, Coroutine<string>][] = [];
  let count = 0;
  return {
    spawn(work: Coroutine<string>) {
      waiting.push([count++, work]);
    },
    run() {
      const results: string[] = [];
      while (waiting.length) {
        const round = waiting;
        waiting = [];
        for (const [number, work] of round) {
          try {
            const { done, value } = work.send(undefined);
            if (done) results[number] = value as string;
            else waiting.push([number, work]);
          } catch (error) {
            results[number] =
              `failed: ${(error as Error).message}`;
          }
        }
      }
      return results;
    },
  };
}

evening(makeLoop());
