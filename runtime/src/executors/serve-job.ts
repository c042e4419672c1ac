import { NANOSECONDS, RealClock } from "../clock.ts";
import { Context } from "../context.ts";
import type { JobReply, JobRequest, ProgramScope } from "./job-host.ts";
import { performJob } from "./perform-job.ts";
import { asJob } from "./running-job.ts";
import { packError } from "./sent-error.ts";

const clock = new RealClock();
/** Of this thread. */
const ownContext = new Context();

/**
 * In a worker's thread: runs a job to its end, and tells the program of it.
 *
 * @param program gives the worker's own copy of the program, evaluated inside `loadForJobs`
 */
export function serveJob(request: JobRequest, program: () => ProgramScope, reply: (reply: JobReply) => void): void {
  const time = (): number => clock.now() / NANOSECONDS;
  reply({ type: "job-started", time: time() });
  const running = { number: request.job, clock, whenDue: (action: () => void) => action() };
  const ending = asJob(running, request.context ? new Context() : ownContext, () => performJob(request, program));
  const outcome = "error" in ending ? { error: packError(ending.error) } : ending;
  reply({ type: "job-ended", time: time(), outcome });
}
