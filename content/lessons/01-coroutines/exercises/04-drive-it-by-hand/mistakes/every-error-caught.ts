// Breaks: If the work does not catch | Let it pass
import type { Coroutine } from "asyncio";
import { morning } from "./morning";

function finish(work: Coroutine<string>) {
  let step = work.send(undefined);
  while (!step.done) {
    step = work.send(undefined);
  }
  return step.value;
}

function giveUp(work: Coroutine<string>, pushes: number) {
  for (let count = 0; count < pushes; count += 1) {
    const step = work.send(undefined);
    if (step.done) {
      return step.value;
    }
  }
  work.close();
  return null;
}

function interrupt(work: Coroutine<string>, error: Error) {
  try {
    let step = work.send(undefined);
    if (!step.done) step = work.throw(error);
    while (!step.done) step = work.send(undefined);
    return step.value;
  } catch (caught) {
    return String(caught);
  }
}

morning({ finish, giveUp, interrupt });
