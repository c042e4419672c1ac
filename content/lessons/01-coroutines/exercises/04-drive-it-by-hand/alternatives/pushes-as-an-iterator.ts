import type { Coroutine } from "asyncio";
import { morning } from "./morning";

function* pushed(
  work: Coroutine<string>,
  first = () => work.send(undefined),
) {
  let step = first();
  for (; !step.done; step = work.send(undefined)) {
    yield null;
  }
  yield step.value;
}

const last = (results: Iterable<string | null>) =>
  [...results].at(-1) as string;

const finish = (work: Coroutine<string>) => last(pushed(work));

function giveUp(work: Coroutine<string>, pushes: number) {
  const results = pushed(work);
  let result: string | null = null;
  while (pushes > 0 && result === null) {
    result = results.next().value ?? null;
    pushes -= 1;
  }
  if (result === null) {
    work.close();
  }
  return result;
}

function interrupt(work: Coroutine<string>, error: Error) {
  const step = work.send(undefined);
  if (step.done) return step.value;
  return last(pushed(work, () => work.throw(error)));
}

morning({ finish, giveUp, interrupt });
