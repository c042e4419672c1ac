import { describe, expect, it } from "vitest";
import {
  blockages,
  leftBehind,
  neverAwaited,
  peakOf,
  printedLines,
  printedMoments,
  sameTime,
  tasksIn,
  waitsIn,
} from "../../src/record/index.ts";
import { place, runScript } from "./run-script.ts";

/** Two tasks of `fetch`, each asleep for a second at one time or one after the other. */
function twoFetches({ overlapping }: { overlapping: boolean }) {
  const run = runScript().opens().creates(1, "main").starts(1).creates(2, "fetch").creates(3, "fetch");
  if (overlapping)
    return run.starts(2).sleeps(2, 1).starts(3).sleeps(3, 1).at(1).wakes(2).wakes(3).finishes(2).finishes(3);
  return run.starts(2).sleeps(2, 1).at(1).wakes(2).finishes(2).starts(3).sleeps(3, 1).at(2).wakes(3).finishes(3);
}

describe("printed lines", () => {
  const record = runScript()
    .prints(null, "before")
    .prints(null, "a warning", place(1), "error")
    .at(1)
    .prints(null, "after")
    .record();

  it("are those of standard output, in order", () => {
    expect(printedLines(record)).toEqual(["before", "after"]);
  });

  it("know which event they are", () => {
    expect(printedMoments(record).map(({ event, time, text }) => [event, time, text])).toEqual([
      [0, 0, "before"],
      [2, 1, "after"],
    ]);
  });

  it("are several when they were printed in one go", () => {
    const table = runScript().prints(null, "a table:\n1\n2").record();
    expect(printedLines(table)).toEqual(["a table:", "1", "2"]);
    expect(printedMoments(table).map(({ event, text }) => [event, text])).toEqual([
      [0, "a table:"],
      [0, "1"],
      [0, "2"],
    ]);
  });

  it("are whole when they were printed in parts, with the moment of the last one", () => {
    const parts = runScript()
      .printsPart(1, "a", place(3))
      .prints(null, "a warning", place(1), "error")
      .at(1)
      .prints(2, "b", place(4))
      .printsPart(1, "c")
      .record();
    expect(printedLines(parts)).toEqual(["ab", "c"]);
    expect(printedMoments(parts)[0]).toMatchObject({ event: 2, time: 1, task: 2, place: place(4), text: "ab" });
  });
});

describe("tasksIn", () => {
  const main = () => runScript().creates(1, "main").starts(1).creates(2, "wrapper", { parent: 1 }).starts(2);

  it("finds those of a coroutine function, by its name in either language", () => {
    const record = runScript().creates(1, "main").creates(2, "fetchPage").record();
    expect(tasksIn(record, "fetch_page").map(({ id }) => id)).toEqual([2]);
  });

  it.each(["Shop.sell", "main.<locals>.sell"])("knows %s by its own name", (name) => {
    const record = runScript().creates(1, "main").creates(2, name).creates(3, `${name}.<locals>.receipt`).record();
    expect(tasksIn(record, "sell").map(({ id }) => id)).toEqual([2]);
  });

  it("finds those in which it waited or printed", () => {
    const waiting = main()
      .sleeps(2, 1, [place(3, "wrapper"), place(9, "sing")])
      .record();
    const printing = main().prints(2, "la", place(9, "sing")).record();
    for (const record of [waiting, printing]) expect(tasksIn(record, "sing").map(({ id }) => id)).toEqual([2]);
  });
});

describe("peakOf", () => {
  const lives = (overlapping: boolean) => {
    const record = twoFetches({ overlapping }).record();
    return waitsIn(record, "main");
  };

  it("counts what overlaps", () => {
    expect(peakOf(lives(true))).toMatchObject({ peak: 2, at: { time: 0, task: 3 } });
  });

  it("does not count what touches only: one ends before the other begins, at the same time", () => {
    expect(peakOf(lives(false))).toMatchObject({ peak: 1, at: { time: 0, task: 2 } });
  });

  it("of nothing is 0", () => {
    expect(peakOf([])).toEqual({ peak: 0, at: null, under: [] });
  });
});

describe("waitsIn", () => {
  const stack = [place(9, "worker"), place(4, "fetch", "/web.ts")];
  const record = runScript().creates(1, "worker").starts(1).sleeps(1, 1, stack).at(1).wakes(1).finishes(1).record();

  it("finds a function in the middle of a task's awaits", () => {
    expect(waitsIn(record, "fetch")).toMatchObject([{ from: { time: 0, place: stack[1] }, to: { time: 1 } }]);
  });

  it("tells functions of one name apart by their file", () => {
    expect(waitsIn(record, "fetch", "/web.ts")).toHaveLength(1);
    expect(waitsIn(record, "fetch", "/main.ts")).toHaveLength(0);
  });
});

describe("blockages", () => {
  it("adds up the sleeps of one step", () => {
    const record = runScript().opens().creates(1, "main").starts(1).blocks(1, 0.5, 7).blocks(1, 0.25, 8).finishes(1);
    expect(blockages(record.record())).toEqual([
      { from: 0, duration: 0.75, cause: "time.sleep", task: 1, place: place(7) },
    ]);
  });

  it("keeps apart what an await separates", () => {
    const run = runScript().opens().creates(1, "main").starts(1).blocks(1, 0.5).sleeps(1, 0).wakes(1).blocks(1, 0.5);
    expect(blockages(run.record()).map(({ duration }) => duration)).toEqual([0.5, 0.5]);
  });

  it("does not count what happens while no loop is open", () => {
    expect(blockages(runScript().blocks(null, 1).opens().closes().blocks(null, 1).record())).toEqual([]);
  });
});

describe("leftBehind", () => {
  it("finds a task that asyncio.run had to cancel after main", () => {
    const run = runScript().opens().creates(1, "main").creates(2, "ticker").starts(1).starts(2).sleeps(2, 1);
    const record = run.finishes(1).asksToCancel(2).wakes(2).isCancelled(2).closes().record();
    expect(leftBehind(record).map(({ id }) => id)).toEqual([2]);
  });

  it("finds a task that is still pending", () => {
    const record = runScript().opens().creates(1, "main").starts(1).sleeps(1, 1).record({ kind: "stopped" });
    expect(leftBehind(record).map(({ id }) => id)).toEqual([1]);
  });

  it("leaves out a task that a timeout cancelled while main went on", () => {
    const run = runScript().opens().creates(1, "main").creates(2, "slow").starts(1).starts(2).sleeps(2, 9);
    const record = run.at(1).asksToCancel(2).wakes(2).isCancelled(2).finishes(1).closes().record();
    expect(leftBehind(record)).toEqual([]);
  });

  it("looks at each run of a program with several by itself", () => {
    const first = runScript().opens().creates(1, "main").starts(1).finishes(1).closes();
    const second = first.opens().creates(2, "main").creates(3, "slow").starts(2).starts(3).sleeps(3, 1);
    const record = second.asksToCancel(3, 2).wakes(3).isCancelled(3).finishes(2).closes().record();
    expect(leftBehind(record)).toEqual([]);
  });
});

it("neverAwaited gives the warnings of that kind", () => {
  expect(neverAwaited(runScript().neverAwaits("fetch").record())).toHaveLength(1);
});

it("sameTime forgives what sums of floats do", () => {
  expect(sameTime(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameTime(0.3, 0.300002)).toBe(false);
  expect(sameTime(1, 1 / 3 + 1 / 3 + 1 / 3 - 1e-9)).toBe(true);
});
