import type { Coroutine } from "asyncio";
import { morning } from "./morning";

/** Pushes the work until it returns. Gives what it returned. */
function finish(work: Coroutine<string>) {
  let step = work.send(undefined);
  while (!step.done) {
    step = work.send(undefined);
  }
  return step.value;
}

/**
 * Pushes the work at most `pushes` times. Gives its result, or
 * closes it and gives null.
 */
function giveUp(work: Coroutine<string>, pushes: number) {
  const step = work.send(undefined);
  return step.done ? step.value : null;
}

/**
 * Pushes the work once, raises the error inside it, and pushes
 * on until it returns.
 */
function interrupt(work: Coroutine<string>, error: Error) {
  const step = work.send(undefined);
  return step.value as string;
}

morning({ finish, giveUp, interrupt });
