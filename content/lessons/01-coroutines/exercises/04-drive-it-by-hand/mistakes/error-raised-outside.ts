// Breaks: interrupt(work, error) pushes once | the gas is off
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
  work.send(undefined);
  work.close();
  throw error;
}

morning({ finish, giveUp, interrupt });
