/**
 * `asyncio/compiled`: what compiled `async` functions, `await`, `for await` and `using` call.
 * @module
 */
export { asyncGenerator, asyncYield } from "./async-generator.ts";
export { AsyncFor } from "./async-iteration.ts";
export { at } from "./await-line.ts";
export { made, scheduled } from "./call-place.ts";
export type { Code } from "./code.ts";
export { called, coroutine } from "./coroutine.ts";
export { capturing } from "./executors/captured-names.ts";
export { Resources } from "./resources.ts";
