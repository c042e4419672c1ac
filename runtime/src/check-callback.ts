import { isCoroutine, isCoroutineFunction } from "./coroutine.ts";
import { repr } from "./repr.ts";

/**
 * For debug mode: what can't be called is refused where it is scheduled, which its later failure does not tell.
 * @param method the loop's method that was given it, as Python spells it
 * @throws TypeError for anything but a function
 */
export function checkCallback(callback: unknown, method: string): void {
  if (isCoroutine(callback) || isCoroutineFunction(callback))
    throw new TypeError(`coroutines cannot be used with ${method}()`);
  if (typeof callback !== "function") {
    throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
  }
}
