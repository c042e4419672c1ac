import type { Coroutine } from "asyncio";
import { morning } from "./morning";

function rest(
  work: Coroutine<string>,
  step: IteratorResult<unknown, string>,
): string {
  return step.done
    ? step.value
    : rest(work, work.send(undefined));
}

function finish(work: Coroutine<string>) {
  return rest(work, work.send(undefined));
}

function giveUp(
  work: Coroutine<string>,
  pushes: number,
): string | null {
  if (pushes === 0) {
    work.close();
    return null;
  }
  const step = work.send(undefined);
  return step.done ? step.value : giveUp(work, pushes - 1);
}

function interrupt(work: Coroutine<string>, error: Error) {
  const step = work.send(undefined);
  return rest(work, step.done ? step : work.throw(error));
}

morning({ finish, giveUp, interrupt });
