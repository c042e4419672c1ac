import {
  createTask,
  gather,
  getRunningLoop,
  Queue,
  run,
  TimeoutError,
  waitFor,
} from "asyncio";
import { limit, patience, pause, tries } from "./settings";
import { links, NetworkError, request } from "./web";

interface Job {
  link: string;
  attempt: number;
}

const results = new Map<string, string>();

async function outcomeOf(link: string) {
  try {
    const status = await waitFor(request(link), patience);
    return {
      answered: true,
      result: status === 200 ? "ok" : `broken (${status})`,
    };
  } catch (error) {
    if (error instanceof TimeoutError)
      return { answered: false, result: "too slow" };
    if (error instanceof NetworkError)
      return { answered: false, result: "unreachable" };
    throw error;
  }
}

async function work(jobs: Queue<Job>) {
  while (true) {
    const { link, attempt } = await jobs.get();
    const { answered, result } = await outcomeOf(link);
    results.set(link, result);
    if (!answered && attempt < tries) {
      getRunningLoop().callLater(
        pause * 2 ** (attempt - 1),
        () => {
          jobs.putNowait({ link, attempt: attempt + 1 });
          jobs.taskDone();
        },
      );
    } else {
      jobs.taskDone();
    }
  }
}

async function main() {
  const jobs = new Queue<Job>();
  for (const link of links) {
    jobs.putNowait({ link, attempt: 1 });
  }
  const workers = Array.from({ length: limit }, () =>
    createTask(work(jobs)),
  );
  await jobs.join();
  for (const worker of workers) {
    worker.cancel();
  }
  await gather(...workers, { returnExceptions: true });
  for (const link of links) {
    console.log(`${link}: ${results.get(link)}`);
  }
}

run(main());
