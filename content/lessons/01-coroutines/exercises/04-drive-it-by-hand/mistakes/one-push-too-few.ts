// Breaks: giveUp(work, pushes) | in time: one tart
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
  let step = work.send(undefined);
  for (let count = 1; count < pushes; count += 1) {
    if (step.done) {
      return step.value;
    }
    step = work.send(undefined);
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
