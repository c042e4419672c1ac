// Breaks: If the work catches the error | “grilled: two sausages” was not printed
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
  const first = work.send(undefined);
  if (first.done) {
    return first.value;
  }
  work.throw(error);
  return finish(work);
}

morning({ finish, giveUp, interrupt });
