import * as asyncio from "asyncio";
import { experiment, type Answer } from "./experiment";

async function quick() {}

async function outer(inner: () => PromiseLike<void>) {
  await inner();
}

async function observed(
  make: () => PromiseLike<unknown>,
): Promise<Answer> {
  const awaitable = make();
  let turns = 0;
  asyncio.getRunningLoop().callSoon(() => (turns += 1));
  await awaitable;
  return turns === 0 ? "stays" : "switches";
}

async function main() {
  const done = asyncio.createTask(quick());
  await done;
  await experiment({
    "a coroutine without any await": await observed(quick),
    "asyncio.sleep(0)": await observed(() => asyncio.sleep(0)),
    "a coroutine that awaits a coroutine without any await":
      await observed(() => outer(quick)),
    "a coroutine that awaits asyncio.sleep(0)": await observed(
      () => outer(() => asyncio.sleep(0)),
    ),
    "a new task": await observed(() =>
      asyncio.createTask(quick()),
    ),
    "a task that is done": await observed(() => done),
  });
}

asyncio.run(main());
