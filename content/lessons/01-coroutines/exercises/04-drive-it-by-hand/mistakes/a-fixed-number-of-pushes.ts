// Breaks: It works for other work | “layer 7 of 7”
import type { Coroutine } from "asyncio";
import { morning } from "./morning";

function finish(work: Coroutine<string>) {
  work.send(undefined);
  work.send(undefined);
  work.send(undefined);
  return work.send(undefined).value as string;
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
