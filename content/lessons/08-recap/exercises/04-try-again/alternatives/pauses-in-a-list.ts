import * as asyncio from "asyncio";
import { limit, patience, pause, tries } from "./settings";
import { links, NetworkError, request } from "./web";

class Checker {
  readonly #places = new asyncio.Semaphore(limit);
  readonly #pauses = Array.from(
    { length: tries - 1 },
    (_, n) => pause * 2 ** n,
  );

  async ask(link: string) {
    return await asyncio.asyncWith(this.#places, async () => {
      return await asyncio.asyncWith(
        asyncio.timeout(patience),
        async () => await request(link),
      );
    });
  }

  async check(link: string) {
    for (const rest of [...this.#pauses, null]) {
      let failed: string;
      try {
        const status = await this.ask(link);
        return status === 200 ? "ok" : `broken (${status})`;
      } catch (error) {
        if (error instanceof asyncio.TimeoutError) {
          failed = "too slow";
        } else if (error instanceof NetworkError) {
          failed = "unreachable";
        } else {
          throw error;
        }
      }
      if (rest === null) return failed;
      await asyncio.sleep(rest);
    }
    throw new Error("no tries");
  }
}

async function main() {
  const checker = new Checker();
  const tasks = links.map((link) =>
    asyncio.createTask(checker.check(link), { name: link }),
  );
  await asyncio.gather(...tasks);
  for (const task of tasks) {
    console.log(`${task.getName()}: ${task.result()}`);
  }
}

asyncio.run(main());
