// Breaks: everything | current event loop
import * as asyncio from "asyncio";
import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Loop {
  #spawned: Coroutine<string>[] = [];

  spawn(work: Coroutine<string>) {
    this.#spawned.push(work);
  }

  run() {
    return asyncio.run(asyncio.gather(...this.#spawned));
  }
}

evening(new Loop());
