import { describe, expect, it } from "vitest";
import {
  between,
  callsOf,
  cancelRequested,
  cleansUp,
  ended,
  endsWell,
  endsWith,
  happensInOrder,
  isCancelled,
  jobsRunning,
  neverBlocks,
  noTaskLeftBehind,
  noWarnings,
  nothingUnawaited,
  peak,
  peakAtMost,
  printed,
  runsOffTheLoop,
  runsTasks,
  started,
  takes,
  takesAtMost,
  taskFails,
  tasksEnd,
  tasksRunning,
} from "../../src/grading/index.ts";
import { errorInfo, place, runScript } from "../record/run-script.ts";

/** `main` starts two tasks of `fetch`, which sleep for a second: at the same time, or one after the other. */
function fetching(order: "together" | "in turn") {
  const run = runScript().opens().creates(1, "main").starts(1).creates(2, "fetch").creates(3, "fetch");
  if (order === "together") run.starts(2).prints(2, "start a").sleeps(2, 1).starts(3).prints(3, "start b").sleeps(3, 1);
  else run.starts(2).prints(2, "start a").sleeps(2, 1);
  run.at(1).wakes(2).prints(2, "done a").finishes(2, "'A'");
  if (order === "in turn") run.starts(3).prints(3, "start b").sleeps(3, 1).at(2);
  return run.wakes(3).prints(3, "done b").finishes(3, "'B'").finishes(1).closes();
}

/** A task of `ticker` that is asked to cancel at second 1; what it does then is the caller's. */
function cancelling() {
  const run = runScript().opens().creates(1, "main").starts(1).creates(2, "ticker").starts(2).sleeps(2, 9);
  return run.at(1).asksToCancel(2, 1).wakes(2);
}

describe("endsWell", () => {
  it("holds for a program that finished", () => {
    expect(endsWell()(runScript().record())).toBeNull();
  });

  it("shows the error, its line, and what such an error means", () => {
    const error = errorInfo("RuntimeError", "cannot reuse already awaited coroutine", 8);
    expect(endsWell()(runScript().at(1).prints(null, "x").record({ kind: "failed", error }))).toEqual({
      seen: "The program ended with RuntimeError: cannot reuse already awaited coroutine (raised in main, line 8).",
      expected: "It comes to its end without an error.",
      hint: "A coroutine object runs once. To run the body again, call the function again.",
      at: { time: 1, task: null, place: place(8) },
    });
  });

  it("tells what a group of errors holds", () => {
    const exceptions = [errorInfo("ValueError", "no egg", 3), errorInfo("KeyError", "'tea'", 5)];
    const error = { ...errorInfo("ExceptionGroup", "unhandled errors in a TaskGroup", 8), exceptions };
    expect(endsWell()(runScript().record({ kind: "failed", error }))?.seen).toBe(
      "The program ended with ExceptionGroup: unhandled errors in a TaskGroup (raised in main, line 8), which holds " +
        "ValueError: no egg (raised in main, line 3) and KeyError: 'tea' (raised in main, line 5).",
    );
  });

  it("knows what an error without a message means, by its name", () => {
    const record = runScript().record({ kind: "failed", error: errorInfo("CancelledError", "", 8) });
    expect(endsWell()(record)?.hint).toContain("Whoever awaits a cancelled task gets its CancelledError");
  });
});

describe("endsWith", () => {
  const failed = runScript().record({ kind: "failed", error: errorInfo("ValueError", "no such city") });

  it("holds for an error of the class, and of the message if asked", () => {
    expect(endsWith("ValueError")(failed)).toBeNull();
    expect(endsWith("ValueError", "no such city")(failed)).toBeNull();
  });

  it("tells another class, another message and no error apart", () => {
    expect(endsWith("TypeError")(failed)?.seen).toMatch("ended with ValueError: no such city");
    expect(endsWith("ValueError", "no such town")(failed)?.hint).toMatch("compare the messages");
    expect(endsWith("ValueError")(runScript().record())?.seen).toMatch("without an error");
  });
});

describe("takes", () => {
  const sequential = runScript()
    .opens()
    .creates(1, "main")
    .starts(1)
    .sleeps(1, 1, [place(8)])
    .at(1)
    .wakes(1);
  const record = sequential
    .sleeps(1, 2, [place(9)])
    .at(3)
    .wakes(1)
    .finishes(1)
    .closes()
    .record();

  it("wants exactly that time", () => {
    expect(takes(3)(record)).toBeNull();
  });

  it("shows where the time went", () => {
    expect(takes(1)(record)).toEqual({
      seen: "It took 3 seconds. Task-1 (main) spent 1 second waiting at line 8 and 2 seconds waiting at line 9.",
      expected: "Exactly 1 second of loop time.",
      hint: "Add up the waits: those that follow one another take the sum, those that overlap take the longest.",
    });
  });

  it("adds up the waits of one line, and the time the thread was held", () => {
    const run = runScript().opens().creates(1, "main").starts(1).sleeps(1, 0.1).at(0.1).wakes(1);
    const looping = run.sleeps(1, 0.2).at(0.3).wakes(1).blocks(1, 1).finishes(1).record();
    expect(takes(1)(looping)?.seen).toBe(
      "It took 1.3 seconds. Task-1 (main) spent 0.3 seconds waiting at line 3 (2 times) and 1 second holding the thread.",
    );
  });

  it("looks for a missing wait when it was too quick", () => {
    expect(takes(4)(record)?.hint).toMatch("Some wait is missing");
  });

  it("takesAtMost allows less", () => {
    expect(takesAtMost(3)(record)).toBeNull();
    expect(takesAtMost(4)(record)).toBeNull();
    expect(takesAtMost(2.5)(record)?.expected).toBe("At most 2.5 seconds of loop time.");
  });
});

describe("neverBlocks", () => {
  const record = runScript().opens().creates(1, "main").starts(1).blocks(1, 0.5, 6).finishes(1).record();

  it("points at the line that held the thread", () => {
    expect(neverBlocks()(record)).toEqual({
      seen: "The loop stood still for 0.5 seconds, at 0 s, in Task-1 (main), line 6.",
      expected: "No step holds the thread: whoever waits gives it back.",
      hint: "time.sleep holds the one thread, and no other task can run. asyncio.sleep gives it back.",
      at: { time: 0, task: 1, place: place(6) },
    });
  });

  it("allows a step up to a length", () => {
    expect(neverBlocks(0.5)(record)).toBeNull();
    expect(neverBlocks(0.4)(record)).not.toBeNull();
  });
});

describe("what is left over", () => {
  it("nothingUnawaited names the coroutine and where it was made", () => {
    expect(nothingUnawaited()(runScript().record())).toBeNull();
    expect(nothingUnawaited()(runScript().neverAwaits("fetch", 7).neverAwaits("fetch", 8).record())).toMatchObject({
      seen: "coroutine 'fetch' was never awaited (made at line 7), and 1 more warning of this kind.",
      hint: "The call at line 7 only makes a coroutine object: its body never runs. Await it.",
      at: { time: 0, task: null, place: place(7) },
    });
  });

  it("noTaskLeftBehind names the task and what it waited for", () => {
    const run = runScript().opens().creates(1, "main").creates(2, "ticker").starts(1).starts(2);
    const record = run
      .sleeps(2, 1, [place(5, "ticker")])
      .finishes(1)
      .asksToCancel(2)
      .wakes(2)
      .isCancelled(2)
      .closes();
    expect(noTaskLeftBehind()(record.record())).toMatchObject({
      seen: "Task-2 (ticker) was not done when the program ended, waiting for sleep(1) at line 5.",
      at: { task: 2, place: place(5, "ticker") },
    });
    expect(noTaskLeftBehind()(fetching("together").record())).toBeNull();
  });

  it("noWarnings shows the warning", () => {
    expect(noWarnings()(runScript().neverAwaits("fetch", 7).record())?.seen).toBe(
      "A warning: coroutine 'fetch' was never awaited (line 7).",
    );
    expect(noWarnings()(runScript().record())).toBeNull();
  });
});

describe("peak", () => {
  const together = fetching("together").record();
  const inTurn = fetching("in turn").record();

  it.each([
    ["tasks", tasksRunning("fetch")],
    ["waits inside a function", callsOf("main")],
    ["what lies between two lines", between("download", /^start (.+)$/, /^done (.+)$/)],
  ])("counts %s", (_name, activity) => {
    expect(peak(activity, 2)(together)).toBeNull();
    expect(peak(activity, 1)(inTurn)).toBeNull();
  });

  it("counts jobs of workers", () => {
    const record = runScript()
      .creates(1, "main")
      .starts(1)
      .runsInThread(1, "read", 1)
      .runsInThread(2, "read", 1)
      .record();
    expect(peak(jobsRunning("read"), 1)(record)).toBeNull();
    expect(peak(jobsRunning("read"), 2)(record)?.seen).toBe(
      "Never more than 1 read job under way at once, first at 0 s, in Task-1 (main).",
    );
  });

  it("says that too few were under way, and how many", () => {
    expect(peak(tasksRunning("fetch"), 2)(inTurn)).toMatchObject({
      seen: "Never more than 1 fetch task under way at once, first at 0 s, in Task-2 (fetch), line 1.",
      expected: "Exactly 2 fetch tasks under way at the busiest moment.",
    });
    expect(peak(tasksRunning("load"), 2)(inTurn)?.seen).toBe("There was no load task at all.");
  });

  it("says that too many were under way, and which", () => {
    expect(peak(between("download", /^start (.+)$/, /^done (.+)$/), 1)(together)).toMatchObject({
      seen: "2 downloads were under way at once, at 0 s, in Task-3 (fetch), line 2 (Task-2 (fetch) and Task-3 (fetch)).",
      at: { time: 0, task: 3 },
    });
  });

  it("peakAtMost allows fewer", () => {
    expect(peakAtMost(tasksRunning("fetch"), 3)(together)).toBeNull();
    expect(peakAtMost(tasksRunning("fetch"), 1)(together)?.expected).toBe("At most 1 fetch task under way at once.");
  });
});

describe("happensInOrder", () => {
  const together = fetching("together").record();

  it("orders what shares a time by what came first", () => {
    const second = started("fetch", 2);
    expect(happensInOrder(printed("start a"), second, printed("done a"), ended("fetch"))(together)).toBeNull();
  });

  it("says what came first instead, both with their times", () => {
    expect(happensInOrder(ended("fetch"), started("fetch", 2))(together)).toMatchObject({
      seen:
        "First fetch starts for the second time, at 0 s, in Task-3 (fetch), line 1; " +
        "only then fetch ends, at 1 s, in Task-2 (fetch).",
      expected: "In this order: fetch ends, then fetch starts for the second time.",
    });
  });

  it("says what never happened", () => {
    expect(happensInOrder(printed("start z"))(together)?.seen).toBe("It never came to this: “start z” is printed.");
    expect(happensInOrder(cancelRequested("fetch"))(together)?.seen).toMatch("fetch is asked to cancel");
  });

  it("finds a request to cancel", () => {
    const record = cancelling().prints(2, "cleaned up").isCancelled(2).record();
    expect(happensInOrder(cancelRequested("ticker"), printed("cleaned up"))(record)).toBeNull();
  });
});

describe("what became of tasks and jobs", () => {
  it("runsTasks counts those that started", () => {
    const record = fetching("together").record();
    expect(runsTasks("fetch", 2)(record)).toBeNull();
    expect(runsTasks("fetch", 3)(record)?.seen).toBe("2 tasks ran fetch: Task-2 and Task-3.");
    expect(runsTasks("load", 1)(record)?.seen).toBe("No task ran load.");
  });

  it("isCancelled wants the task to end as cancelled", () => {
    expect(isCancelled("ticker")(cancelling().isCancelled(2).record())).toBeNull();
    expect(isCancelled("ticker")(cancelling().finishes(2, "3").record())).toMatchObject({
      seen: "Task-2 (ticker) finished at 1 s with 3, though its cancellation was requested.",
      hint: "A cancellation is an exception at an await. Whoever catches it to clean up raises it again.",
    });
    expect(isCancelled("fetch")(fetching("together").record())?.hint).toMatch("Nobody asked for it");
    expect(isCancelled("load")(fetching("together").record())?.seen).toBe(
      "No task ran load; there were tasks of main and fetch.",
    );
  });

  it("tasksEnd counts the ways in which tasks end", () => {
    const run = cancelling().isCancelled(2).creates(3, "ticker").starts(3).finishes(3).record();
    expect(tasksEnd("ticker", { finished: 1, cancelled: 1 })(run)).toBeNull();
    expect(tasksEnd("ticker", { cancelled: 2 })(run)).toMatchObject({
      seen: "Of 2 tasks of ticker, 1 finished and 1 was cancelled.",
      expected: "Of the tasks of ticker, 2 were cancelled.",
    });
    expect(tasksEnd("load", { finished: 1 })(run)?.seen).toMatch("No task ran load");
  });

  it("cleansUp wants the line from the cancelled task, after the request", () => {
    expect(cleansUp("ticker", "bye")(cancelling().prints(2, "bye").isCancelled(2).record())).toBeNull();
    expect(cleansUp("ticker", "bye")(cancelling().prints(1, "bye").isCancelled(2).record())).toMatchObject({
      seen: "Task-2 (ticker) was asked to cancel at 1 s and did not print it.",
      expected: "A cancelled ticker still prints “bye”.",
    });
    expect(cleansUp("fetch", "bye")(fetching("together").record())?.seen).toBe("No task of fetch was cancelled.");
  });

  it("taskFails wants an error of the class", () => {
    const run = () => runScript().opens().creates(1, "main").starts(1);
    expect(taskFails("main", "ValueError")(run().fails(1, errorInfo("ValueError", "x")).record())).toBeNull();
    expect(taskFails("main", "ValueError")(run().finishes(1).record())?.seen).toBe(
      "Task-1 (main) finished at 0 s with None.",
    );
  });

  it("runsOffTheLoop wants a worker to run the function", () => {
    const run = () => runScript().opens().creates(1, "main").starts(1);
    expect(runsOffTheLoop("read")(run().runsInThread(1, "read", 1).record())).toBeNull();
    expect(runsOffTheLoop("read")(run().record())?.seen).toBe("read was run by a worker 0 times.");
  });
});
