import { describe, expect, it } from "vitest";
import {
  callsOf,
  either,
  endsWell,
  endsWith,
  givesTurnsAway,
  jobs,
  leavesNoPlaceFree,
  neverBlocks,
  noTaskLeftBehind,
  noWarnings,
  nothingUnawaited,
  opensNoLoop,
  peak,
  retries,
  runsJobs,
  runsOnALoop,
  runsTasks,
  takes,
  takesAtMost,
  timesOut,
} from "../../src/grading/index.ts";
import { errorInfo, place, runScript } from "../record/run-script.ts";
import { said } from "./said.ts";

/** `main` starts two tasks of `fetch`, which sleep for a second: at the same time, or one after the other. */
function fetching(order: "together" | "in turn") {
  const run = runScript()
    .opens()
    .creates(1, "main")
    .starts(1)
    .creates(2, "fetch", { parent: 1 })
    .creates(3, "fetch", { parent: 1 });
  if (order === "together") run.starts(2).prints(2, "start a").sleeps(2, 1).starts(3).prints(3, "start b").sleeps(3, 1);
  else run.starts(2).prints(2, "start a").sleeps(2, 1);
  run.at(1).wakes(2).prints(2, "done a").finishes(2, "'A'");
  if (order === "in turn") run.starts(3).prints(3, "start b").sleeps(3, 1).at(2);
  return run.wakes(3).prints(3, "done b").finishes(3, "'B'").finishes(1).closes();
}

describe("endsWell", () => {
  it("holds for a program that finished", () => {
    expect(endsWell()(runScript().record())).toBeNull();
  });

  it("shows the error, its line, and what such an error means", () => {
    const error = errorInfo("RuntimeError", "cannot reuse already awaited coroutine", 8);
    expect(said(endsWell()(runScript().at(1).prints(null, "x").record({ kind: "failed", error })))).toEqual({
      about: "ending",
      seen: "The program ended with RuntimeError: cannot reuse already awaited coroutine (raised in main, line 8).",
      expected: "It runs to the end without an error.",
      hint: "A coroutine object runs once, however many names it has. To run the body again, call the function again.",
      isCertain: true,
      at: { time: 1, task: null, place: place(8) },
    });
  });

  it("tells what a group of errors holds", () => {
    const exceptions = [errorInfo("ValueError", "no egg", 3), errorInfo("KeyError", "'tea'", 5)];
    const error = { ...errorInfo("ExceptionGroup", "unhandled errors in a TaskGroup", 8), exceptions };
    expect(said(endsWell()(runScript().record({ kind: "failed", error })))?.seen).toBe(
      "The program ended with ExceptionGroup: unhandled errors in a TaskGroup (raised in main, line 8), which holds " +
        "ValueError: no egg (raised in main, line 3) and KeyError: 'tea' (raised in main, line 5).",
    );
  });

  it("knows what an error without a message means, by its name", () => {
    const record = runScript().record({ kind: "failed", error: errorInfo("CancelledError", "", 8) });
    expect(said(endsWell()(record))?.hint).toContain("If you await a cancelled task, you get its CancelledError");
  });
});

describe("endsWith", () => {
  const failed = runScript().record({ kind: "failed", error: errorInfo("ValueError", "no such city") });

  it("holds for an error of the class, and of the message if asked", () => {
    expect(endsWith("ValueError")(failed)).toBeNull();
    expect(endsWith("ValueError", "no such city")(failed)).toBeNull();
  });

  it("tells another class, another message and no error apart", () => {
    expect(said(endsWith("TypeError")(failed))?.seen).toMatch("ended with ValueError: no such city");
    expect(said(endsWith("ValueError", "no such town")(failed))?.hint).toMatch("Compare the messages");
    expect(said(endsWith("ValueError")(runScript().record()))?.seen).toMatch("without an error");
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
    expect(said(takes(1)(record))).toEqual({
      about: "time",
      seen: "It took 3 seconds. Task-1 (main) spent 1 second waiting at line 8 and 2 seconds waiting at line 9.",
      expected: "Exactly 1 second of loop time.",
      hint: "Add up the waits: those that follow one another take the sum, those that overlap take the longest.",
    });
  });

  it("adds up the waits of one line, and the time the thread was held", () => {
    const run = runScript().opens().creates(1, "main").starts(1).sleeps(1, 0.1).at(0.1).wakes(1);
    const looping = run.sleeps(1, 0.2).at(0.3).wakes(1).blocks(1, 1).finishes(1).record();
    expect(said(takes(1)(looping))?.seen).toBe(
      "It took 1.3 seconds. Task-1 (main) spent 0.3 seconds waiting at line 3 (2 times) and 1 second blocking the thread.",
    );
  });

  it("looks for a missing wait when it was too quick", () => {
    expect(said(takes(4)(record))?.hint).toMatch("Some wait is missing");
  });

  it("takesAtMost allows less", () => {
    expect(takesAtMost(3)(record)).toBeNull();
    expect(takesAtMost(4)(record)).toBeNull();
    expect(said(takesAtMost(2.5)(record))?.expected).toBe("At most 2.5 seconds of loop time.");
  });
});

describe("neverBlocks", () => {
  const record = runScript().opens().creates(1, "main").starts(1).blocks(1, 0.5, 6).finishes(1).record();

  it("points at the line that held the thread", () => {
    expect(said(neverBlocks()(record))).toEqual({
      about: "blocking",
      seen: "The loop stood still for 0.5 seconds, at 0 s, in Task-1 (main), line 6.",
      expected: "No step blocks the thread: code that waits yields control.",
      hint: "time.sleep blocks the only thread, so no other task can run. asyncio.sleep yields control instead, and so does awaiting a worker thread.",
      at: { time: 0, task: 1, place: place(6) },
    });
  });

  it("knows a step that waits for a worker: no sleep would cure that", () => {
    const waiting = runScript().opens().creates(1, "main").starts(1).holdsForWorker(1, 2).finishes(1).record();
    expect(said(neverBlocks()(waiting))).toMatchObject({
      hint: expect.stringContaining("It waited for a worker and blocked the thread") as string,
      isCertain: true,
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
    expect(
      said(nothingUnawaited()(runScript().neverAwaits("fetch", 7).neverAwaits("fetch", 8).record())),
    ).toMatchObject({
      seen: "coroutine 'fetch' was never awaited (made at line 7), and 1 more warning of this kind.",
      hint: "The call at line 7 only makes a coroutine object: its body never runs. Await it.",
      at: { time: 0, task: null, place: place(7) },
    });
  });

  it("nothingUnawaited sends what stands outside of coroutines to asyncio.run", () => {
    const run = runScript().neverAwaits("main", 9, "<module>").record();
    expect(said(nothingUnawaited()(run))?.hint).toContain("give it to asyncio.run");
  });

  it("noTaskLeftBehind cures what is wrong: not awaited, to be cancelled, or asked and not waited for", () => {
    const on = { kind: "future" as const, text: "Queue.get()" };
    const run = () => runScript().opens().creates(1, "main").creates(2, "reader", { parent: 1 }).starts(1).starts(2);
    const hint = (script: ReturnType<typeof run>) =>
      said(noTaskLeftBehind()(script.finishes(1).closes().record()))?.hint;
    expect(hint(run().sleeps(2, 9))).toContain("Keep what createTask returns, and await it");
    expect(hint(run().waits(2, on))).toContain("to await it now would wait forever. Cancel it");
    expect(hint(run().sleeps(2, 9).asksToCancel(2, 1).wakes(2).sleeps(2, 1))).toContain("cancel() is only a request");
    expect(hint(run().waits(2, on).asksToCancel(2, 1).wakes(2).waits(2, on))).toContain("something caught that");
    const hangsUp = { kind: "future" as const, text: "StreamReader.read() from 10.0.0.2:80" };
    expect(hint(run().waits(2, on).asksToCancel(2, 1).wakes(2).waits(2, hangsUp))).toContain("is only a request");
  });

  it("noTaskLeftBehind does not name who answers a connection of a task that is left", () => {
    const run = () => runScript().opens().creates(1, "main").creates(2, "fetch").creates(3, "serve").starts(2);
    const left = (script: ReturnType<typeof run>) => said(noTaskLeftBehind()(script.closes().record()))?.seen;
    const handled = () => run().connects(1, 2, "10.0.0.2:80", 3).starts(3).sleeps(3, 9);
    expect(left(handled().sleeps(2, 9).finishes(1))).toBe(
      "Task-2 (fetch) was not done when the program ended, waiting for sleep(9) at line 3.",
    );
    expect(left(handled().finishes(2).finishes(1))).toContain("Task-3 (serve) was not done");
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
    expect(said(noTaskLeftBehind()(record.record()))).toMatchObject({
      seen: "Task-2 (ticker) was not done when the program ended, waiting for sleep(1) at line 5.",
      at: { task: 2, place: place(5, "ticker") },
    });
    expect(noTaskLeftBehind()(fetching("together").record())).toBeNull();
  });

  it("noWarnings shows the warning", () => {
    expect(said(noWarnings()(runScript().neverAwaits("fetch", 7).record()))?.seen).toBe(
      "A warning: coroutine 'fetch' was never awaited (line 7).",
    );
    expect(noWarnings()(runScript().record())).toBeNull();
  });
});

describe("either", () => {
  it("holds when one of them holds, and else says what the first one says", () => {
    const run = fetching("in turn").record();
    expect(either(takes(1), takes(2))(run)).toBeNull();
    expect(either(takes(2), takes(1))(run)).toBeNull();
    expect(said(either(takes(3), takes(4))(run))?.expected).toBe("Exactly 3 seconds of loop time.");
  });
});

describe("peak", () => {
  const together = fetching("together").record();
  const inTurn = fetching("in turn").record();

  it("counts waits inside a function", () => {
    expect(peak(callsOf("main"), 2)(together)).toBeNull();
    expect(peak(callsOf("main"), 1)(inTurn)).toBeNull();
  });

  it("counts jobs of workers, whatever their functions are called", () => {
    const run = runScript().creates(1, "main").starts(1).runsInThread(1, "<lambda>", 1).runsInThread(2, "read", 1);
    expect(peak(jobs(), 1)(run.record())).toBeNull();
    expect(said(peak(jobs(), 2)(run.record()))?.seen).toBe(
      "Never more than 1 worker under way at once, first at 0 s, in Task-1 (main).",
    );
  });

  it("says that too few were under way, and how many", () => {
    expect(said(peak(callsOf("main"), 2)(inTurn))).toMatchObject({
      about: "at once",
      seen: "Never more than 1 call of main under way at once, first at 0 s, in Task-2 (fetch), line 3.",
      expected: "Exactly 2 calls of main under way at the busiest moment.",
    });
    expect(said(peak(callsOf("load"), 2)(inTurn))?.seen).toBe("There were no calls of load at all.");
  });

  it("says that too many were under way, which, and that nobody had to wait", () => {
    expect(said(peak(callsOf("main"), 1)(together))).toMatchObject({
      seen: "2 calls of main were under way at once, at 0 s, in Task-3 (fetch), line 3: Task-2 (fetch), Task-3 (fetch).",
      hint: expect.stringContaining("Await each one before the next one begins") as string,
      at: { time: 0, task: 3 },
    });
  });

  /** Tasks of `visit`, of which at first only some are inside. */
  const visits = (inside: number, all: number, wait: string) => {
    const run = runScript().opens().creates(1, "main").starts(1);
    for (let task = 2; task < 2 + all; task++) run.creates(task, "enter", { parent: 1 }).starts(task);
    for (let task = 2; task < 2 + inside; task++) run.sleeps(task, 1, [place(3, "visit")]);
    for (let task = 2 + inside; task < 2 + all; task++) run.waits(task, { kind: "future", text: wait }, [place(4)]);
    run.at(1);
    for (let task = 2; task < 2 + inside; task++) run.wakes(task).finishes(task);
    for (let task = 2 + inside; task < 2 + all; task++) run.wakes(task).sleeps(task, 1, [place(3, "visit")]);
    return run.at(2).record();
  };

  it("tells those that wait to be let in from those that are not started", () => {
    expect(said(peak(callsOf("visit"), 2)(visits(1, 2, "Lock.acquire()")))?.hint).toBe(
      "All of them have started and wait to be let in: only one is inside at once. How many does the lock, the semaphore or the queue let in?",
    );
    expect(said(peak(callsOf("visit"), 2)(visits(1, 2, "wait(1 task)")))?.hint).toContain("Start them all");
  });

  it("says that nobody had to wait only when all were under way at once", () => {
    expect(said(peak(callsOf("visit"), 2)(visits(4, 4, "wait(1 task)")))?.hint).toContain("No task ever had to wait");
    expect(said(peak(callsOf("visit"), 2)(visits(3, 5, "wait(1 task)")))?.hint).toContain("lets too many through");
  });
});

describe("what ran where", () => {
  const main = () => runScript().opens().creates(1, "main").starts(1);

  it("runsTasks counts the tasks in which a function ran, not what they were made of", () => {
    const wrapped = main()
      .creates(2, "wrapper", { parent: 1 })
      .starts(2)
      .sleeps(2, 1, [place(3, "wrapper"), place(9, "sing")]);
    const printing = main().creates(2, "wrapper", { parent: 1 }).starts(2).prints(2, "la", place(9, "sing"));
    const made = main().creates(2, "sing", { parent: 1 });
    for (const run of [wrapped, printing, made]) expect(runsTasks("sing", 1)(run.record())).toBeNull();
    expect(said(runsTasks("sing", 2)(made.record()))?.seen).toBe("1 task ran sing: Task-2 (sing).");
  });

  it("runsTasks does not count the main coroutine's own, and says so", () => {
    const run = main()
      .sleeps(1, 1, [place(3), place(9, "sing")])
      .record();
    expect(runsTasks("sing", 0)(run)).toBeNull();
    expect(said(runsTasks("sing", 1)(run))?.seen).toBe("No task of its own ran sing; Task-1 (main) ran it itself.");
  });

  it("runsJobs counts what workers of a kind were given", () => {
    const run = main().runsInThread(1, "<lambda>", 1).record();
    expect(runsJobs("thread", 1)(run)).toBeNull();
    expect(said(runsJobs("thread", 2)(run))?.seen).toBe("1 job ran in a worker thread.");
    expect(said(runsJobs("thread", 1)(main().record()))?.seen).toBe("No worker thread was given anything to do.");
    expect(said(runsJobs("process", 1)(run))?.hint).toContain("ProcessPoolExecutor");
    const twice = main().runsInThread(1, "read", 1).runsInThread(2, "read", 1).record();
    expect(said(runsJobs("thread", 1)(twice))).toMatchObject({
      seen: "2 jobs ran in worker threads.",
      expected: "1 job for worker threads.",
    });
  });

  it("opensNoLoop and runsOnALoop tell whether there is one", () => {
    const without = runScript().record();
    expect([opensNoLoop()(without), runsOnALoop()(main().record())]).toEqual([null, null]);
    expect(said(opensNoLoop()(main().record()))?.seen).toBe("An event loop of asyncio was opened at 0 s.");
    expect(said(runsOnALoop()(without))?.seen).toBe("The program ran without an event loop.");
  });

  it("givesTurnsAway counts what waits for nothing", () => {
    const run = main().givesTurnAway(1).givesTurnAway(1).record();
    expect(givesTurnsAway({ atMost: 2 })(run)).toBeNull();
    expect(said(givesTurnsAway({ atMost: 1 })(run))?.seen).toBe("The tasks yielded control twice.");
  });
});

describe("requests", () => {
  const rules = { sent: "asking ", failed: ["no server for ", "hung up on "], addresses: ["a"], tries: 2, pause: 1 };
  /** Each text at its time. */
  const lines = (...timeline: [time: number, text: string][]) => {
    const run = runScript();
    for (const [time, text] of timeline) run.at(time).prints(null, text);
    return run.record();
  };

  it("retries holds when failures are asked again after the pause, and answers are not", () => {
    const run = lines([0, "asking a"], [1, "no server for a"], [2, "asking a"], [2, "asking b"]);
    expect(retries(rules)(run)).toBeNull();
  });

  it("retries says which address was never asked", () => {
    const run = lines([0, "asking a"]);
    expect(said(retries({ ...rules, addresses: ["a", "b"] })(run))?.seen).toBe("“b” was never asked.");
  });

  it("leavesNoPlaceFree says what could have been asked when a place was free", () => {
    const run = lines([0, "asking a"], [1, "no server for a"], [2, "asking a"], [3, "asking b"]);
    const requests = (...ends: number[]) => ({
      counted: () => [],
      state: "under way" as const,
      absent: "",
      intervals: () =>
        ends.map((time) => ({
          from: { event: 0, time: time - 1, task: null, place: null },
          to: { event: 0, time, task: null, place: null },
        })),
    });
    const both = { ...rules, addresses: ["a", "b"] };
    expect(leavesNoPlaceFree(1, requests(1, 3), both)(run)).toMatchObject({ about: "time", at: { time: 1 } });
    expect(said(leavesNoPlaceFree(1, requests(1, 3), both)(run))?.seen).toContain("while “b” could have been asked");
    expect(leavesNoPlaceFree(1, requests(1, 2, 3), rules)(run)).toBeNull();
  });

  it.each<[string, [time: number, text: string][], string]>([
    [
      "too soon",
      [
        [0, "asking a"],
        [1, "no server for a"],
        [1, "asking a"],
      ],
      "After its first failure, “a” was asked again at once",
    ],
    [
      "not again",
      [
        [0, "asking a"],
        [1, "hung up on a"],
      ],
      "and it was not asked again.",
    ],
    [
      "though there was an answer",
      [
        [0, "asking a"],
        [1, "asking a"],
      ],
      "“a” had answered, and was asked again",
    ],
    [
      "too often",
      [
        [0, "asking a"],
        [1, "no server for a"],
        [2, "asking a"],
        [3, "no server for a"],
        [4, "asking a"],
      ],
      "“a” was asked 3 times.",
    ],
  ])("retries says what was asked %s", (_name, timeline, seen) => {
    expect(said(retries(rules)(lines(...timeline)))?.seen).toContain(seen);
  });

  it("retries may want pauses that double, to the moment", () => {
    const run = lines(
      [0, "asking a"],
      [1, "no server for a"],
      [2, "asking a"],
      [3, "no server for a"],
      [4, "asking a"],
    );
    expect(retries({ ...rules, tries: 3, exactly: true })(run)).toBeNull();
    expect(said(retries({ ...rules, tries: 3, doubling: true })(run))?.expected).toBe(
      "A pause of 2 seconds after the second failure.",
    );
  });

  it("timesOut wants each request ended when its time is over", () => {
    const words = { sent: "asking ", ended: "hung up on " };
    const run = lines([1, "asking a"], [3, "hung up on a"]);
    expect(timesOut(2, words, "a")(run)).toBeNull();
    expect(said(timesOut(3, words, "a")(run))?.seen).toMatch("“a” was ended 2 seconds after it was sent");
    expect(said(timesOut(2, words, "a", "b")(run))?.seen).toBe("“hung up on b” was not printed.");
  });
});
