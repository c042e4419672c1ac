import type { Coroutine } from "asyncio";
import { evening } from "./evening";

const results = new Map<Coroutine<string>, string>();
const ready = new Set<Coroutine<string>>();

function push(work: Coroutine<string>) {
  const step = work.send(undefined);
  if (step.done) {
    results.set(work, step.value);
  } else {
    ready.add(work);
  }
}

evening({
  spawn(work) {
    results.set(work, "not done");
    ready.add(work);
  },
  run() {
    for (const work of ready) {
      ready.delete(work);
      try {
        push(work);
      } catch (error) {
        results.set(
          work,
          `failed: ${(error as Error).message}`,
        );
      }
    }
    return [...results.values()];
  },
});
