import { tasksIn, type RunRecord } from "../record/index.ts";
import type { Matcher } from "./matcher.ts";
import { code, text, words } from "./text.ts";
import { counted, rounded, taskName, times } from "./words.ts";

/**
 * A coroutine function runs in so many tasks beside the main coroutine's, whether they are made of it or of something
 * that awaits it.
 */
export function runsTasks(fn: string, count: number): Matcher {
  return (run) => {
    const all = tasksIn(run, fn);
    const tasks = all.filter(({ parent }) => parent !== null);
    if (tasks.length === count) return null;
    const last = all.at(-1);
    const names = tasks.map(({ id }) => taskName(run, id)).join(", ");
    const own =
      tasks.length === 0
        ? text`No task of its own ran ${code(fn)}`
        : text`${counted(tasks.length, "task")} ran ${code(fn)}: ${names}`;
    const main = all.find(({ parent }) => parent === null);
    return {
      about: "tasks",
      seen: main ? text`${own}; ${taskName(run, main.id)} ran it itself.` : text`${own}.`,
      expected:
        count === 0
          ? text`${code(fn)} runs in no task of its own.`
          : text`${counted(count, "task")} that ${count === 1 ? "runs" : "run"} ${code(fn)}.`,
      hint:
        tasks.length < count
          ? words("Awaiting a coroutine runs it inside the task that awaits; `createTask` and `gather` make tasks.")
          : words("Each call of `createTask`, and each coroutine given to `gather`, is one more task."),
      ...(last && { at: { time: last.created, task: last.id, place: last.place } }),
    };
  };
}

/** Workers of such executors run exactly so many functions; what those of another kind do beside them is left open. */
export function runsJobs(executor: "thread" | "process", count: number): Matcher {
  const worker = `worker ${executor}`;
  const workers = { thread: "worker threads", process: "worker processes" }[executor];
  return (run) => {
    const own = run.jobs.filter((job) => job.executor === executor);
    if (own.length === count) return null;
    const expected = text`${counted(count, "job")} for ${workers}.`;
    const others = run.jobs.length - own.length;
    if (own.length === 0 && others > 0) {
      return {
        about: "tasks",
        seen: text`${counted(others, "job")} ran in ${executor === "process" ? "threads of the same process" : "other processes"}.`,
        expected,
        hint:
          executor === "process"
            ? words("Threads are for waiting. Make a `ProcessPoolExecutor` and hand the work to `loop.runInExecutor`.")
            : words("Processes are for computing. `asyncio.toThread` has threads for what only waits."),
        isCertain: true,
      };
    }
    if (own.length > count) {
      return {
        about: "tasks",
        seen: text`${counted(own.length, "job")} ran in ${workers}.`,
        expected,
        hint: text`More jobs are handed over than there should be. What does each job do?`,
      };
    }
    const jobs = `${counted(own.length, "job")} ran in ${own.length === 1 ? `a ${worker}` : workers}`;
    return {
      about: "tasks",
      seen: text`${own.length === 0 ? `No ${worker} was given anything to do` : jobs}.`,
      expected,
      hint: words(
        executor === "thread"
          ? "`asyncio.toThread(work, 5)` lets a worker thread call `work(5)`. `work(5)` itself is called here."
          : "`loop.runInExecutor(pool, work, 5)` lets a worker process call `work(5)`. `work(5)` itself is called here.",
      ),
    };
  };
}

/** The program opens no event loop: it does by hand what one does. */
export function opensNoLoop(): Matcher {
  return (run) => {
    const opened = run.events.find((event) => event.type === "loop-opened");
    if (!opened) return null;
    return {
      about: "loop",
      seen: text`An event loop of asyncio was opened at ${rounded(opened.time)} s.`,
      expected: text`No event loop of asyncio.`,
      hint: words("`asyncio.run` and `createTask` hand a coroutine to a loop. Push it yourself, with `send`."),
    };
  };
}

/** The program runs on an event loop, on which blocking would be seen. */
export function runsOnALoop(): Matcher {
  return (run) =>
    run.tasks.length > 0
      ? null
      : {
          about: "loop",
          seen: text`The program ran without an event loop.`,
          expected: words("A coroutine that `asyncio.run` drives."),
          hint: words("Give the main coroutine to `asyncio.run`, and do the waiting inside coroutines."),
        };
}

/** How often tasks may yield control without anything to wait for. */
export function givesTurnsAway({ atMost }: { atMost: number }): Matcher {
  return (run: RunRecord) => {
    const given = run.events.filter((event) => event.type === "task-suspended" && event.on.kind === "yield").length;
    if (given <= atMost) return null;
    return {
      about: "tasks",
      seen: text`The tasks yielded control ${times(given)}.`,
      expected: text`No more than ${times(atMost)}.`,
      hint: text`Do several pieces of the work before you yield control: count them.`,
    };
  };
}
