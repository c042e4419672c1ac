import type { Coroutine } from "asyncio";

declare global {
  /** What an `async` function gives. In a sandbox that is a coroutine, whatever TypeScript calls it. */
  interface Promise<T> extends Coroutine<T> {}
}
