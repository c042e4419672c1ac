import {
  all,
  check,
  counted,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  prints,
  runsOffTheLoop,
  type Matcher,
} from "#grading";

/** Everything that was handed out went to processes. */
const usesProcesses: Matcher = (run) => {
  const inThreads = run.jobs.filter((job) => job.executor === "thread");
  return inThreads.length === 0
    ? null
    : {
        seen: `${counted(inThreads.length, "job")} ran in a thread of the same process.`,
        expected: "Processes: counting keeps a processor busy.",
        hint: "Threads are for waiting. Make a ProcessPoolExecutor and hand the work to loop.runInExecutor.",
      };
};

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Uses processes", usesProcesses),
  check(
    "Counts four pieces, each by a worker",
    runsOffTheLoop("countWords", 4),
    "Hand each piece to the pool: loop.runInExecutor(pool, countWords, piece). Called directly, it computes on the loop.",
  ),
  check(
    "Counts every word once",
    prints("448000 words"),
    "A cut through a word makes two of it, and a forgotten rest makes the sum too small. Where can a text be cut without harm?",
  ),
  inScenario(
    "with another log",
    check(
      "Counts every word once",
      all(runsOffTheLoop("countWords", 3), prints("2667 words")),
      "This log has 1001 lines for three pieces, and some lines are empty. Mind the rest that is left over by dividing.",
    ),
  ),
);
