import { expect, test, vi } from "vitest";
import { Outbox } from "../../../src/lanes/supervise/outbox.ts";
import { DEFAULT_LIMITS, type FromWorker } from "../../../src/lanes/supervise/protocol.ts";
import type { Printed, RunEvent } from "../../../src/record/index.ts";

function outbox(limits: { events: number; output: number }) {
  const sent: FromWorker[] = [];
  return { sent, box: new Outbox((message) => sent.push(message), { ...DEFAULT_LIMITS, ...limits }) };
}

const printed = (text: string): Printed => ({
  type: "printed",
  time: 1,
  task: null,
  job: null,
  stream: "out",
  text,
  place: null,
});
const opened: RunEvent = { type: "loop-opened", time: 0, clock: "virtual" };

test("past the limit events are counted, and told of by the thousand: the supervisor knows that the program lives", () => {
  const { sent, box } = outbox({ events: 250, output: 10 });
  for (let time = 0; time < 2_250; time++) box.add({ ...opened, time });
  box.add(printed("still shown"));
  expect(sent).toEqual([
    { type: "events", events: expect.objectContaining({ length: 250 }) as RunEvent[] },
    { type: "skipped", skipped: { events: 1_000, lines: 0, time: 1_249, silence: 0 } },
    { type: "skipped", skipped: { events: 1_000, lines: 0, time: 2_249, silence: 0 } },
    { type: "events", events: [printed("still shown")] },
  ]);
});

test("a sleep that holds the thread is told of before it begins, with its length", () => {
  const { sent, box } = outbox({ events: 1, output: 10 });
  box.add(opened);
  box.add({ type: "blocking", time: 1, duration: 60, task: null, cause: "time.sleep", place: null });
  expect(sent).toEqual([
    { type: "events", events: [opened] },
    { type: "skipped", skipped: { events: 1, lines: 0, time: 61, silence: 60 } },
  ]);
});

test("of a text that is too long the beginning is sent, also in a scope where the program has replaced everything", () => {
  const { sent, box } = outbox({ events: 1, output: 3 });
  const text = `${"x".repeat(600)}\n\nrest`;
  const forged = (["slice", "substring", "substr"] as const).map((name) =>
    vi.spyOn(String.prototype, name).mockReturnValue("forged"),
  );
  box.add(printed(text));
  box.add(printed("no more"));
  box.end({ kind: "finished" });
  for (const spy of forged) spy.mockRestore();
  expect(sent).toEqual([
    { type: "events", events: [printed(`${"x".repeat(600)}\n`)] },
    { type: "skipped", skipped: { events: 0, lines: 1, time: 1, silence: 0 } },
    { type: "skipped", skipped: { events: 0, lines: 1, time: 1, silence: 0 } },
    { type: "ended", outcome: { kind: "finished" }, isAsNew: false },
  ]);
});

test("lines of threads that run ahead count until something has happened", () => {
  const { sent, box } = outbox({ events: 9, output: 2 });
  for (const text of ["a", "b", "c"]) box.plan(printed(text));
  box.add(opened);
  box.plan(printed("a"));
  expect(sent.filter(({ type }) => type === "planned")).toHaveLength(3);
});
