import type { Coroutine } from "asyncio";
import { morning } from "./morning";

function finish(work: Coroutine<string>): string {
  let step;
  do {
    step = work.send(undefined);
  } while (!step.done);
  return step.value;
}

function giveUp(work: Coroutine<string>, pushes: number) {
  for (let left = pushes; left > 0; left--) {
    const { done, value } = work.send(undefined);
    if (done) return value as string;
  }
  work.close();
  return null;
}

function interrupt(work: Coroutine<string>, error: Error) {
  const before = work.send(undefined);
  if (before.done) return before.value;
  const after = work.throw(error);
  return after.done ? after.value : finish(work);
}

morning({ finish, giveUp, interrupt });
