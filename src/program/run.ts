import * as asyncio from "asyncio";
import * as compiled from "asyncio/compiled";
import {
  currentMoment,
  DeadlockError,
  describeError,
  readStack,
  reportNeverAwaited,
  setRunDefaults,
} from "asyncio/host";
import type { Place } from "asyncio";
import type { Outcome, OutputLine } from "../record/record.ts";
import { removeCapabilities } from "./capabilities.ts";
import { createConsole } from "./console.ts";
import { cut } from "./cut.ts";
import { Lifetime } from "./lifetime.ts";
import { LinkError, Modules } from "./modules.ts";
import { Outbox } from "./outbox.ts";
import type { FromWorker, Limits, RunMessage } from "./protocol.ts";
import { trackTimers } from "./timers.ts";

/** Runs a program in this global scope, which nothing else may use from then on. Reports all of it by `post`. */
export function runProgram({ program, clock, limits }: RunMessage, post: (message: FromWorker) => void): void {
  Error.stackTraceLimit = TRACEBACK_DEPTH;
  const outbox = new Outbox(post, limits);
  const lifetime = new Lifetime(() => end({ kind: "finished" }));
  const modules = new Modules(program, PROVIDED);

  const end = (outcome: Outcome) => {
    reportNeverAwaited();
    outbox.end(outcome);
  };
  const fail = (error: unknown) => end(outcomeOf(error, limits));
  const print = (stream: OutputLine["stream"], text: string) =>
    outbox.add({ type: "printed", ...currentMoment(), stream, text, place: callerIn(program.modules) });

  setRunDefaults({
    clock,
    mayWake: trackTimers(lifetime),
    onEvent(event) {
      if (event.type === "loop-opened") lifetime.hold();
      outbox.add(event);
      if (event.type === "loop-closed") lifetime.release();
    },
  });
  addEventListener("error", (event) => {
    event.preventDefault();
    fail(event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    fail(event.reason);
  });
  Object.defineProperty(globalThis, "console", { value: createConsole(print) });
  removeCapabilities();

  lifetime.hold();
  try {
    modules.link();
    modules.evaluate();
  } catch (error) {
    if (error instanceof LinkError) outbox.end(error.outcome);
    else fail(error);
  }
  lifetime.release();
}

function outcomeOf(error: unknown, limits: Limits): Outcome {
  if (error instanceof DeadlockError) return cut("deadlock", limits, error.message);
  return { kind: "failed", error: describeError(error) };
}

/** What programs can import. `import asyncio from` is meant as `import * as asyncio from`. */
const PROVIDED = {
  asyncio: { ...asyncio, default: asyncio, __esModule: true },
  "asyncio/compiled": { ...compiled },
};

/** The innermost line of the program on the stack. */
function callerIn(modules: Record<string, string>): Place | null {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = CALLER_DEPTH;
  const { stack = "" } = new Error();
  Error.stackTraceLimit = limit;
  return readStack(stack).find(({ place }) => place !== null && place.file in modules)?.place ?? null;
}

/** Frames that an error keeps; V8's ten are fewer than a small recursion needs. */
const TRACEBACK_DEPTH = 50;

/** Frames between a `console.log` and the line it stands in: this file's and the console's, a `forEach` perhaps. */
const CALLER_DEPTH = 8;
