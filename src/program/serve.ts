import { joinProgramTime, loadForJobs, serveJob, type JobRequest } from "asyncio/host";
import { Modules } from "./modules.ts";
import { printed } from "./printed.ts";
import { PROVIDED } from "./provided.ts";
import type { FromJobWorker, ServeMessage } from "./protocol.ts";
import { prepareScope } from "./scope.ts";

/**
 * Evaluates a program's modules in this global scope, for the jobs of that program. What the modules print on the way
 * they have printed already.
 *
 * @returns runs one job
 */
export function serveProgram({ program, epoch }: ServeMessage, post: (message: FromJobWorker) => void) {
  joinProgramTime(epoch);
  prepareScope((stream, text) => {
    const line = printed(stream, text, program);
    if (line.job !== null) post(line);
  });
  const modules = new Modules(program, PROVIDED);
  modules.link();
  loadForJobs(() => modules.evaluate());
  return (request: JobRequest) => serveJob(request, modules, post);
}
