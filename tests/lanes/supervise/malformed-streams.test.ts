import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import * as grading from "../../../src/grading/index.ts";
import { supervise, type Run } from "../../../src/lanes/supervise/supervise.ts";
import type { WorkerLike } from "../../../src/lanes/supervise/protocol.ts";
import type { RunRecord, RunSoFar } from "../../../src/record/index.ts";
import { Console } from "../../../src/sandbox/island/output/Console.tsx";
import { indexRun } from "../../../src/timeline/run-index.ts";
import { Timeline } from "../../../src/timeline/Timeline.tsx";
import { momentInWords } from "../../../src/timeline/words.ts";
import { recordText } from "../../../src/tools/record-text.ts";
import { verdictText } from "../../../src/tools/verdict-text.ts";
import { malformedStream } from "./malformed-streams.ts";

const STREAMS = 10_000;

/** To draw a picture takes as long as all else together. */
const DRAWN = 20;

const PROGRAM = { modules: { "/main.py": "" }, data: {}, entry: "/main.py" };
const LIMITS = { events: 20, output: 10 };

/** A run whose Worker sends these messages, one after the other. */
function runOf(messages: unknown[], clock: "virtual" | "real", onUpdate: (record: RunSoFar) => void): Run {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => undefined,
  };
  const run = supervise(worker, PROGRAM, { clock, limits: LIMITS, onUpdate });
  for (const data of messages) worker.onmessage?.({ data });
  run.stop();
  return run;
}

const CHECKS: grading.Check[] = [
  grading.check("ends well", grading.endsWell()),
  grading.check("ends with an error", grading.endsWith("ExceptionGroup", "two")),
  grading.check("prints", grading.prints("hello", "hellohello", "ahead")),
  grading.check("prints at", grading.printsAt([0, "hello"], [2, "hello"])),
  grading.check("prints from", grading.printsFrom("main", ["hello"])),
  grading.check("never prints", grading.neverPrints(/x{10}/)),
  grading.check("takes", grading.takes(2)),
  grading.check("never blocks", grading.neverBlocks()),
  grading.check("leaves nothing", grading.noTaskLeftBehind()),
  grading.check("awaits all", grading.nothingUnawaited()),
  grading.check("peak", grading.peak(grading.callsOf("main"), 1)),
  grading.check("peak of jobs", grading.peak(grading.jobs(), 2)),
  grading.check("runs tasks", grading.runsTasks("fetch", 2)),
  grading.check("runs jobs", grading.runsJobs("process", 2)),
  grading.check("gives turns away", grading.givesTurnsAway({ atMost: 0 })),
];

/** All that is made of a record to be read. */
function readersOf(record: RunRecord): string[] {
  const verdict = grading.grade({ checks: CHECKS }, { main: record, scenarios: {} });
  const index = indexRun(record);
  return [
    recordText(record, { files: {}, entry: record.entry }),
    verdictText(verdict),
    ...index.times.map((_, event) => momentInWords(index, { event, lane: "task-1" })),
  ];
}

function draw(record: RunRecord): string {
  const index = indexRun(record);
  const cursor = { index, at: null, preview: null, moveTo: ignore, point: ignore, goTo: ignore, leave: ignore };
  const timeline = { index, runningSince: null, cursor: { event: 1, lane: null }, onCursor: ignore, flags: [] };
  return (
    renderToStaticMarkup(createElement(Console, { run: record, trouble: null, cursor, shown: true, onGoTo: ignore })) +
    // Of a run in which nothing has happened there is none.
    (index.times.length > 0 ? renderToStaticMarkup(createElement(Timeline, timeline)) : "")
  );
}

function ignore(): void {
  // Nobody clicks.
}

test(`${STREAMS} malformed streams of events: each ends with a sentence, and what is left can be read`, async () => {
  const endings = new Map<string, number>();
  for (let seed = 1; seed <= STREAMS; seed++) {
    const updates: RunSoFar[] = [];
    try {
      const clock = seed % 2 === 0 ? "virtual" : "real";
      const { record } = runOf(malformedStream(seed), clock, (update) => updates.push(update));
      const run = await record;
      const { outcome, events, unrecorded } = run;
      if (outcome.kind === "cut")
        expect(outcome.message).toMatch(/^(The program sent something that a run can't|It |Every task)/);
      // Ten lines and twenty events of the loop, whatever is sent.
      expect(events.length).toBeLessThanOrEqual(30);
      expect(unrecorded?.events ?? 0).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
      for (const text of readersOf(run)) expect(text.length).toBeLessThan(100_000);
      for (const update of updates) indexRun(update);
      if (seed % DRAWN === 0) expect(draw(run)).not.toBe("");
      const what = outcome.kind === "cut" ? outcome.limit : outcome.kind;
      endings.set(what, (endings.get(what) ?? 0) + 1);
    } catch (error) {
      throw new Error(`stream ${seed}`, { cause: error });
    }
  }
  expect({}).not.toHaveProperty("polluted");
  // Streams of all kinds were among them: also some in which nothing that matters was changed.
  expect([...endings.keys()].sort()).toEqual(
    expect.arrayContaining(["deadlock", "failed", "finished", "malformed", "not-started", "stopped"]),
  );
});
