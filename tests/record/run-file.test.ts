import { describe, expect, it } from "vitest";
import { RECORD_VERSION, type RunRecord } from "../../src/record/index.ts";
import { readRunFile } from "../../src/record/run-file.ts";
import { place, runScript } from "./run-script.ts";

const where = place(3);

/** A run with something of everything in it. */
function run(): RunRecord {
  return runScript()
    .opens()
    .creates(1, "main")
    .starts(1)
    .prints(1, "begins")
    .creates(2, "fetch", { parent: 1 })
    .waits(1, { kind: "task", tasks: [2], text: "Task-2" })
    .starts(2)
    .blocks(2, 0.5)
    .runsInThread(1, "load", 2)
    .fails(2, { name: "ValueError", message: "no such city", traceback: [where] })
    .wakes(1)
    .connects(1, 1)
    .sends(1, "client", "GET /", 1)
    .isReset(1, "client")
    .closesConnection(1, "server")
    .isRefused(2, 1)
    .neverAwaits("fetch")
    .prints(1, "ends")
    .finishes(1)
    .closes()
    .record();
}

/** A record, as far as it is changed here. */
type Data = Record<string, unknown> & { events: Record<string, unknown>[] };

/** The run as a file, after a change of its data. */
function changed(change: (data: Data) => void): string {
  const data = structuredClone(run()) as unknown as Data;
  change(data);
  return JSON.stringify(data);
}

function problemOf(text: string): string {
  try {
    readRunFile(text);
  } catch (error) {
    expect((error as Error).name).toBe("RunFileError");
    return (error as Error).message;
  }
  return "none";
}

describe("readRunFile", () => {
  it("gives the record that was written, with the sources and what recorded it", () => {
    expect(readRunFile(JSON.stringify(run()))).toEqual({ record: run(), files: {}, recorder: null });

    const recorder = { version: "1", python: "3.12.1", loop: "uvloop.Loop", notes: [] };
    const files = { "/main.ts": "print()" };
    expect(readRunFile(JSON.stringify({ ...run(), files, recorder }))).toEqual({ record: run(), files, recorder });
  });

  it("reads what was written before there were connections in a record", () => {
    const text = changed((data) => {
      data["version"] = 4;
      data["events"] = data["events"].filter((event) => !("connection" in event));
    });
    const { record } = readRunFile(text);
    expect(record).toMatchObject({ version: RECORD_VERSION, connections: [] });
    expect(record.tasks.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("makes everything from the events: what else a file says of tasks and output has no say", () => {
    const text = changed((data) => {
      data["tasks"] = "none";
      data["output"] = [{ text: "<script>" }];
      data["elapsed"] = 7;
    });
    expect(readRunFile(text).record).toEqual(run());
  });

  it("reads a long run whose last part was only counted", () => {
    const text = changed((data) => {
      data["unrecorded"] = { events: 7, lines: 2, from: { event: 5, time: 0 } };
      data["elapsed"] = 90;
      data["events"] = [...data["events"].slice(0, 5), { ...data["events"][3], task: 9, text: "late" }];
    });
    const { record } = readRunFile(text);
    expect(record.unrecorded).toEqual({ events: 7, lines: 2, from: { event: 5, time: 0 } });
    expect(record.elapsed).toBe(90);
    expect(record.output.at(-1)).toMatchObject({ text: "late", task: null });
  });

  it.each<[problem: string, text: string]>([
    ["isn't JSON", "print('hello')"],
    ["isn't whole", JSON.stringify(run()).slice(0, -20)],
    ["without a record's version", "[]"],
    ["without a record's version", JSON.stringify({ version: "new" })],
    ["Reload the page", JSON.stringify({ version: RECORD_VERSION + 1 })],
    ["Record the program again", JSON.stringify({ version: 1 })],
    ["“entry” is wrong", changed((data) => (data["entry"] = "/etc/passwd"))],
    ["“events” is wrong", changed((data) => Object.assign(data, { events: {} }))],
    ["“elapsed” is wrong", changed((data) => (data["elapsed"] = 1e300))],
    ["“files.main.ts” is wrong", changed((data) => (data["files"] = { "main.ts": "" }))],
    ["an ending of no known kind", changed((data) => (data["outcome"] = { kind: "won" }))],
    ["event 3: an event of no known kind", changed((data) => data["events"].splice(2, 1, {}))],
    ["event 4: an event “printed” with a wrong “text”", changed((data) => delete data["events"][3]!["text"])],
    ["event 3: “task-started” of task 7", changed((data) => (data["events"][2]!["task"] = 7))],
    ["event 3: task 1 for the second time", changed((data) => data["events"].splice(1, 0, data["events"][1]!))],
    [
      "the client of connection 1, which is closed",
      changed((data) => {
        const reset = data["events"].findIndex(({ type }) => type === "connection-reset");
        data["events"].splice(reset, 0, { ...data["events"][reset]!, type: "connection-closed" });
      }),
    ],
    [
      "connection 9, which was never opened",
      changed((data) =>
        Object.assign(
          data["events"].find(({ type }) => type === "connection-sent")!,
          { connection: 9 },
        ),
      ),
    ],
    ["it lasts", changed((data) => data["events"].splice(2, 0, { type: "loop-opened", time: 1e12, clock: "real" }))],
    [
      "events are missing, and not said where",
      changed((data) => (data["unrecorded"] = { events: 1, lines: 0, from: null })),
    ],
    [
      "event 4: “task-created” after events that are missing",
      changed((data) => {
        data["unrecorded"] = { events: 1, lines: 0, from: { event: 2 } };
        data["events"].splice(2, 1);
      }),
    ],
  ])("says what is wrong: … %s …", (problem, text) => {
    expect(problemOf(text)).toContain(problem);
  });

  it("refuses what is nested without an end", () => {
    const nested = `${'{"name":"E","message":"","traceback":[],"cause":'.repeat(20_000)}null${"}".repeat(20_000)}`;
    const text = `{"version":${RECORD_VERSION},"entry":"/main.py","clock":"real","elapsed":0,"events":[],"outcome":{"kind":"failed","error":${nested}}}`;
    expect(problemOf(text)).toContain("can't be");
  });
});
