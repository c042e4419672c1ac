// Breaks: finish(work) pushes | calling it only makes one more coroutine object
import type { Coroutine } from "asyncio";
import { morning } from "./morning";

async function finish(work: Coroutine<string>) {
  return await work;
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
  let step = work.send(undefined);
  if (!step.done) {
    step = work.throw(error);
  }
  while (!step.done) {
    step = work.send(undefined);
  }
  return step.value;
}

morning({ finish, giveUp, interrupt });
