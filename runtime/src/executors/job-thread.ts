// The script of a thread that works for a program that nobody hosts.
import { joinProgramTime } from "../clock.ts";
import type { JobReply, JobRequest } from "./job-host.ts";
import { nodeThreads, type Port } from "./node-threads.ts";
import { plainProgram } from "./plain-program.ts";
import { afterPrinting } from "./printing.ts";
import { serveJob } from "./serve-job.ts";

const port: Port = nodeThreads()?.parentPort ?? (globalThis as unknown as Port);

function reply(reply: JobReply): void {
  if (reply.type === "job-ended") afterPrinting(() => port.postMessage(reply));
  else port.postMessage(reply);
}

// The first message says when the program started, all others are jobs.
port.onmessage = ({ data: epoch }) => {
  joinProgramTime(epoch);
  port.onmessage = ({ data: request }: { data: JobRequest }) => serveJob(request, () => plainProgram, reply);
};
