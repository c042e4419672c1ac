import { isLoadingForJobs, joinProgramTime, serveJob, type JobRequest } from "asyncio/host";
import { Modules } from "./modules.ts";
import { printed } from "./printed.ts";
import { providedTo } from "./provided.ts";
import type { FromJobWorker, ServeMessage } from "../../supervise/protocol.ts";
import { prepareScope } from "./scope.ts";

/**
 * Makes this global scope a copy of a program, for its jobs. Its modules are evaluated with the first one; what they
 * print on the way they have printed already.
 *
 * @returns runs one job
 */
export function serveProgram({ program, epoch }: ServeMessage, post: (message: FromJobWorker) => void) {
  joinProgramTime(epoch);
  prepareScope((stream, text) => {
    if (!isLoadingForJobs()) post(printed(stream, text, program));
  }, null);
  let modules: Modules | null = null;
  const evaluated = () => (modules ??= new Modules(program, providedTo(program)).copy());
  return (request: JobRequest) => serveJob(request, evaluated, post);
}
