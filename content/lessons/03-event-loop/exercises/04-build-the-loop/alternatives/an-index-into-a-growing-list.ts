import type { Coroutine } from "asyncio";
import { evening, type EventLoop } from "./evening";

class Loop implements EventLoop {
  all: { work: Coroutine<string>; place: number }[] = [];
  results: string[] = [];
  places = 0;

  spawn(work: Coroutine<string>) {
    this.all.push({ work, place: this.places++ });
  }

  run(): string[] {
    for (let next = 0; next < this.all.length; next++) {
      const { work, place } = this.all[next]!;
      const put = (result: string) => {
        this.results[place] = result;
      };
      try {
        const answer = work.send(undefined);
        if (answer.done) put(answer.value);
        else this.all.push({ work, place });
      } catch (error) {
        put(
          `failed: ${error instanceof Error ? error.message : error}`,
        );
      }
    }
    return this.results;
  }
}

evening(new Loop());
