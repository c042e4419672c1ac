import type { Coroutine } from "asyncio";
import { evening } from "./evening";

class Job {
  result = "";

  work: Coroutine<string>;

  constructor(work: Coroutine<string>) {
    this.work = work;
  }

  /** Whether it is done. */
  push(): boolean {
    try {
      const step = this.work.send(undefined);
      if (step.done) this.result = step.value;
      return step.done ?? false;
    } catch (error) {
      this.result = "failed: " + (error as Error).message;
      return true;
    }
  }
}

class Loop {
  private jobs: Job[] = [];
  private ready: Job[] = [];

  spawn(work: Coroutine<string>) {
    const job = new Job(work);
    this.jobs.push(job);
    this.ready.push(job);
  }

  run() {
    while (this.ready.length > 0) {
      const job = this.ready.shift()!;
      if (!job.push()) this.ready.push(job);
    }
    return this.jobs.map(({ result }) => result);
  }
}

evening(new Loop());
