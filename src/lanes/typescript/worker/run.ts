import { withGuess } from "./guess.ts";
import {
  DeadlockError,
  describeError,
  endProgram,
  isLoadingForJobs,
  letJobsGoOn,
  planInterrupt,
  type PlannedInterrupt,
  RealClock,
  Recorder,
  setJobHost,
  setRunDefaults,
  VirtualClock,
  whenDue,
} from "asyncio/host";
import type { Outcome, Printed } from "../../../record/record.ts";

import { cut } from "../../supervise/cut.ts";
import { followVirtualClock } from "./clocks.ts";
import { JobThreads } from "./job-threads.ts";
import { Lifetime } from "./lifetime.ts";
import { LinkError, Modules } from "./modules.ts";
import { Outbox } from "../../supervise/outbox.ts";
import { printed } from "./printed.ts";
import type { FromWorker, JobWorker, Limits, RunMessage } from "../../supervise/protocol.ts";
import { providedTo } from "./provided.ts";
import { prepareScope } from "./scope.ts";
import { provideTimers } from "./timers.ts";

/**
 * Runs a program in this global scope, which nothing else may use from then on. Reports all of it by `post`.
 *
 * @param startWorker starts a Worker for the program's jobs, of the script that this one runs
 */
export function runProgram(
  { program, clock, limits, interruptAt, input }: RunMessage,
  post: (message: FromWorker) => void,
  startWorker: () => JobWorker,
): void {
  const outbox = new Outbox(post, limits);
  const lifetime = new Lifetime(() => {
    interrupt?.takeBack();
    if (!letJobsGoOn()) return end({ kind: "finished" });
    // Its futures may be waited for: whatever follows comes first.
    lifetime.hold();
    lifetime.release();
  });
  const modules = new Modules(program, providedTo(program));
  const onPrinted = (event: Printed) => outbox.add(event);
  const threads = new JobThreads({ program, modules, lifetime, startWorker, onPrinted });

  const end = (outcome: Outcome) => {
    endProgram();
    outbox.end(outcome);
  };
  const fail = (error: unknown) => end(outcomeOf(error, limits));

  const timerIsPending = provideTimers(clock, lifetime, fail);

  let interrupt: PlannedInterrupt | null = null;

  setJobHost(threads);
  setRunDefaults({
    clock: clock === "virtual" ? new VirtualClock() : new RealClock(),
    mayWake: () => timerIsPending() || threads.running > 0 || (interrupt?.isToCome() ?? false),
    onRun: (isRunning) => (isRunning ? lifetime.hold() : lifetime.release()),
    recorder: new Recorder((event) => outbox.add(event)),
  });
  addEventListener("error", (event) => {
    event.preventDefault();
    fail(event.error);
  });
  addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    fail(event.reason);
  });
  if (clock === "virtual") followVirtualClock();
  if (interruptAt !== null) interrupt = planInterrupt(interruptAt, fail);
  prepareScope((stream, text) => {
    if (isLoadingForJobs()) return;
    const line = printed(stream, text, program);
    if (line.job !== null) outbox.plan(line);
    whenDue(() => outbox.add(line));
  }, input);

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
  return { kind: "failed", error: withGuess(describeError(error)) };
}
