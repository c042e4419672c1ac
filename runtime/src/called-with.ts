import type { Coroutine } from "./coroutine.ts";

const called = new WeakMap<Coroutine, unknown[]>();
let isNoted = false;

/** Somebody listens: arguments are kept from here on. Keeping them makes a coroutine slower. */
export function noteArgumentsFromNow(): void {
  isNoted = true;
}

/** Notes with which arguments a coroutine function is being called. */
export function noteArguments(coroutine: Coroutine, args: unknown[]): void {
  if (isNoted) called.set(coroutine, args);
}

/** The arguments a coroutine was made with; undefined for one of which they are not known. */
export function calledWith(coroutine: Coroutine): unknown[] | undefined {
  return called.get(coroutine);
}
