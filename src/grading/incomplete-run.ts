import type { RunRecord, TaskRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { asRecorded } from "./partial-record.ts";
import { sentences, text, words } from "./text.ts";
import { errorText, rounded, taskName, waitText } from "./words.ts";

/** Why a run says nothing of the program: it never started, or did not come to its own end. Null when it did. */
export function incompleteRun(run: RunRecord): Failure | null {
  const about = "ending";
  const expected = text`A program that starts, and ends by itself.`;
  const { outcome } = run;
  switch (outcome.kind) {
    case "finished":
    case "failed":
      return null;
    case "not-started": {
      const place = outcome.error.traceback.at(-1) ?? null;
      return {
        about,
        seen: text`The program could not start. ${errorText(run, outcome.error)}.`,
        expected,
        hint: words(outcome.advice),
        at: { time: 0, task: null, place },
      };
    }
    case "stopped":
      return {
        about,
        seen: text`The program was stopped, ${rounded(run.elapsed)} s of loop time after its start.`,
        expected,
        hint: text`Check again and let it run: a check follows the virtual clock, on which long waits take no time.`,
      };
    case "cut": {
      // A deadlock's further lines tell who waits for what, as a terminal would; the record tells it in our words.
      const [message = ""] = outcome.message.split("\n");
      return {
        about,
        seen: text`The program was ended. ${message.replace(/\.$/, "")}. ${stateOfTasks(asRecorded(run)).join(" ")}`,
        expected,
        hint: sentences(
          words(outcome.advice),
          outcome.limit === "deadlock" && readyTask(asRecorded(run)) !== null
            ? words(
                "What a task waited for has come, and its loop was not told. Was it done from another thread? Hand it to the loop with `loop.callSoonThreadsafe`.",
              )
            : [],
          outcome.limit === "deadlock" && severalWaitForLocks(asRecorded(run))
            ? words(
                "Several tasks wait for a lock. Was it never released, or does each of them hold one that another waits for? If all code takes its locks in the same order, that can't happen.",
              )
            : [],
          outcome.limit === "unresponsive"
            ? words(
                "Does it wait by looking at the clock again and again? The clock of a check does not move while the program is busy. Wait with `asyncio.sleep`.",
              )
            : [],
        ),
        at: { time: run.elapsed, task: runningTask(asRecorded(run)) },
      };
    }
  }
}

function severalWaitForLocks({ tasks }: RunRecord): boolean {
  const waiting = tasks.filter(({ spans }) => {
    const last = spans.at(-1);
    return last?.state === "suspended" && last.on?.text === "Lock.acquire()";
  });
  return waiting.length > 1;
}

const WAITS_SHOWN = 5;

/** Who was running when it was cut, or else what everybody waited for. */
function stateOfTasks(run: RunRecord): string[] {
  const running = runningTask(run);
  // Whoever runs when the recording stops runs on, as far as anybody knows: a loop that never ends.
  if (running !== null) return [`${taskName(run, running)} was running.`];
  const ready = readyTask(run);
  if (ready) return [`${taskName(run, ready.id)} is ready to go on.`];
  const waits = run.tasks.flatMap((task) => waitText(run, task) ?? []);
  const more = waits.length - WAITS_SHOWN;
  return [...waits.slice(0, WAITS_SHOWN), ...(more > 0 ? [`${more} more wait`] : [])].map((wait) => `${wait}.`);
}

/** A task that could go on: what it waited for has come, and the loop sleeps all the same. */
function readyTask({ tasks }: RunRecord): TaskRecord | null {
  return tasks.find(({ spans }) => spans.at(-1)?.state === "ready") ?? null;
}

function runningTask(run: RunRecord): number | null {
  return run.tasks.find(({ spans }) => spans.at(-1)?.state === "running" && spans.at(-1)?.to === null)?.id ?? null;
}
