import { CancelledError } from "./cancelled-error.ts";
import { codeNamed } from "./code.ts";
import { coroutine } from "./coroutine.ts";
import type { EventLoop } from "./event-loop.ts";
import { gather } from "./gather.ts";

/** Closes every async generator of a loop that was started and has not ended. */
export const shutdownAsyncgens = coroutine(
  function* (loop: EventLoop) {
    const generators = [...loop._asyncGenerators];
    loop._asyncGenerators.clear();
    if (generators.length === 0) return;
    const closing = generators.map((generator) => generator.aclose());
    const results = yield* gather(closing, { returnExceptions: true });
    for (const [index, result] of results.entries()) {
      if (!(result instanceof Error) || result instanceof CancelledError) continue;
      const asyncgen = generators[index]!;
      const message = `an error occurred during closing of asynchronous generator ${asyncgen.toString()}`;
      loop.callExceptionHandler({ message, exception: result, asyncgen });
    }
  },
  { ...codeNamed("EventLoop.shutdownAsyncgens"), unrecorded: true },
);
