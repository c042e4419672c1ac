import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { blockages, neverAwaited, printedLines, RECORD_VERSION, type RunRecord } from "../../src/record/index.ts";
import { readRunFile, type RunFile } from "../../src/record/run-file.ts";
import { NO_PYTHON, pythonsHere } from "../../src/recorder/pythons.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const RECORDER = join(import.meta.dirname, "../../src/recorder/record_asyncio.py");
const PROGRAMS = join(import.meta.dirname, "programs");

const folder = useTemporaryFolder();
const pythons = await pythonsHere();

/** What is seen of a process from outside. */
interface Seen {
  stdout: string;
  stderr: string;
  exit: number | NodeJS.Signals | null;
}

interface Options {
  stdin?: string;
  /** Whether the addresses of objects, which differ each time, are left out. */
  withoutAddresses?: boolean;
  /** Interrupted, as by Ctrl-C, when it has printed this. */
  interruptAt?: string;
}

function run(python: string, args: string[], { stdin = "", interruptAt }: Options = {}): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
    const child = spawn(python, args, { cwd: PROGRAMS, env });
    const seen: Seen = { stdout: "", stderr: "", exit: null };
    child.stdout.on("data", (data: Buffer) => {
      seen.stdout += data.toString();
      if (interruptAt !== undefined && data.toString().includes(interruptAt)) child.kill("SIGINT");
    });
    child.stderr.on("data", (data: Buffer) => (seen.stderr += data.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ ...seen, exit: code ?? signal }));
    child.stdin.end(stdin);
  });
}

/** Runs a program with the recorder and without, which must look the same from outside. */
async function record(python: string, program: string[], options?: Options & { recorder?: string[] }) {
  const output = join(folder.path, "run.record.json");
  const recorder = [RECORDER, "--output", output, ...(options?.recorder ?? [])];
  const [alone, recorded] = await Promise.all([
    run(python, program, options),
    run(python, [...recorder, ...program], options),
  ]);
  const shown = (seen: Seen) =>
    options?.withoutAddresses ? { ...seen, stderr: seen.stderr.replaceAll(/\b0x[0-9a-f]+/g, "0x") } : seen;
  expect(shown(recorded)).toEqual(shown(alone));
  const text = readFileSync(output, "utf8");
  return { seen: alone, text, ...readRunFile(text) };
}

function taskNamed({ tasks }: RunRecord, name: string) {
  const found = tasks.find((task) => task.name === name);
  if (!found) throw new Error(`no task is named ${name}: ${tasks.map((task) => task.name).join(", ")}`);
  return found;
}

function waitsOf({ events }: RunRecord, task: number): string[] {
  return events.flatMap((event) => (event.type === "task-suspended" && event.task === task ? [event.on.text] : []));
}

if (pythons.length === 0) describe.skip(`record_asyncio.py. ${NO_PYTHON}`, () => it("records"));

describe.each(pythons)("record_asyncio.py on CPython $version", ({ path: python, version, hasUvloop }) => {
  it("leaves an echo server and its 200 clients as they are", async () => {
    const { record: run, recorder, files } = await record(python, ["echo.py", "200", "2"]);
    expect(run).toMatchObject({
      version: RECORD_VERSION,
      entry: "/echo.py",
      clock: "real",
      outcome: { kind: "finished" },
    });
    expect(recorder).toMatchObject({ python: version, notes: [] });
    expect(printedLines(run)).toEqual(["400 answers to 200 clients"]);
    expect(files["/echo.py"]).toContain("async def ask(port, number, messages):");
    expect(run.tasks.filter(({ coroutine }) => coroutine === "ask").map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 200 }, () => "finished"),
    );
    const asking = run.tasks.find(({ coroutine }) => coroutine === "ask")!;
    expect(waitsOf(run, asking.id)[0]).toBe("open_connection()");
    expect(waitsOf(run, asking.id)).toContain("StreamReader.readline()");
  });

  it("shows what a scraper waits for, and what it does in threads", async () => {
    const { record: run, text } = await record(python, ["scraper.py"]);
    expect(run.tasks[0]).toMatchObject({ coroutine: "main", place: { file: "/scraper.py", function: "<module>" } });
    const last = taskNamed(run, "page /12");
    expect(last).toMatchObject({ coroutine: "fetch", parent: 1, outcome: "finished", result: "<int>" });
    expect(waitsOf(run, last.id)).toEqual(
      expect.arrayContaining([
        "Semaphore.acquire()",
        "open_connection()",
        "StreamReader.read()",
        "to_thread(count_words)",
      ]),
    );
    expect(text).not.toContain('"args"');
    const jobs = run.jobs.filter((job) => job.function === "count_words");
    expect(jobs).toHaveLength(12);
    expect(jobs.every(({ started, finished }) => started !== null && finished !== null)).toBe(true);
  });

  it("records trouble, and what looks at tasks from outside sees what it saw", async () => {
    const {
      record: run,
      seen,
      text,
      files,
    } = await record(python, ["trouble.py"], { recorder: ["--no-source", "--values"] });
    expect(seen.stderr).toContain("ValueError: failed after 0.01");
    expect(run.outcome).toMatchObject({
      kind: "failed",
      error: { name: "ExceptionGroup", exceptions: [{ name: "ValueError" }] },
    });

    expect(text).toContain('"coroutine":"fail","args":"0.01"');
    expect(files).toEqual({});

    const blocking = taskNamed(run, "the one that blocks");
    expect(blockages(run)).toContainEqual(
      expect.objectContaining({
        task: blocking.id,
        place: expect.objectContaining({ function: "hold_the_thread" }) as unknown,
      }),
    );
    expect(neverAwaited(run)).toMatchObject([
      { message: "coroutine 'quick' was never awaited", place: { function: "main" } },
    ]);
    expect(run.warnings.map(({ category, error }) => [category, error?.message])).toContainEqual([
      "never-retrieved",
      "failed after 0",
    ]);
    const quick = run.tasks.filter(({ coroutine }) => coroutine === "quick");
    expect(quick.map(({ result }) => result)).toEqual(quick.map(() => "'quick'"));
    expect(quick.length).toBeGreaterThan(0);
    expect(run.output.map(({ text }) => text)).toContain("part of a line");
    expect(run.jobs.map((job) => [job.function, job.executor, job.error?.name ?? null])).toEqual(
      expect.arrayContaining([
        ["divmod", "process", null],
        ["int", "thread", "ValueError"],
      ]),
    );
    expect(run.tasks.find(({ outcome }) => outcome === "cancelled")).toMatchObject({ coroutine: "wait" });
  });

  it("passes on arguments, standard input, exit codes and Ctrl-C", async () => {
    const three = await record(python, ["-m", "package", "one", "--values"], { stdin: "3" });
    expect(three.seen).toMatchObject({ exit: 3, stdout: "__main__ package ['one', '--values']\n" });
    expect(three.record.outcome).toMatchObject({ kind: "failed", error: { name: "SystemExit", message: "3" } });

    const zero = await record(python, ["-m", "package"], { stdin: "0" });
    expect([zero.seen.exit, zero.record.outcome.kind]).toEqual([0, "finished"]);

    const interrupted = await record(python, ["interrupted.py"], { interruptAt: "ready" });
    expect(interrupted.seen).toMatchObject({ exit: "SIGINT", stdout: "ready\ncleaned up\n" });
    expect(interrupted.record.outcome).toMatchObject({ kind: "failed", error: { name: "KeyboardInterrupt" } });
    expect(interrupted.record.tasks.map(({ outcome }) => outcome)).toEqual(["cancelled", "cancelled"]);

    const broken = await record(python, [folder.write("broken.py", "async def main(:\n    pass\n")]);
    expect(broken.record.outcome).toMatchObject({ kind: "failed", error: { name: "SyntaxError" } });
  });

  it("leaves how a program ends to the program", async () => {
    // Python itself writes that text, where none of the program's code runs any more.
    const left = await record(python, [folder.write("leaves.py", 'import sys\nsys.exit("left")\n')]);
    expect(left.seen).toEqual({ stdout: "", stderr: "left\n", exit: 1 });
    expect(left.record.outcome).toMatchObject({ kind: "failed", error: { name: "SystemExit" } });

    // 3.11 shows the lines of a traceback that something has caught, which is what the recorder does.
    if (!version.startsWith("3.11.")) {
      const byTask = await record(python, ["left_by_task.py"], { withoutAddresses: true });
      expect(byTask.seen.stderr).toMatch(/^left by a task\nTask exception was never retrieved\n/);
    }

    const failing = await record(python, ["-m", "package.failing"]);
    expect(failing.seen.stderr).toContain('File "<frozen runpy>"');
    expect(failing.record).toMatchObject({ entry: "/package/failing.py", outcome: { error: { name: "LookupError" } } });

    const missing = ["-m", "package.missing"];
    const [alone, recorded] = await Promise.all([run(python, missing), run(python, [RECORDER, ...missing])]);
    expect(recorded).toEqual(alone);
    expect(existsSync(join(PROGRAMS, "package.record.json"))).toBe(false);
  });

  it("runs what Python runs: files, folders, zip files, with the names that they find in __main__", async () => {
    const text = `import asyncio, sys
import beside

async def main():
    await asyncio.sleep(0)
    print(beside.__name__, __name__, __package__, __doc__, sorted(globals()), sys.argv[1:], sys.path[0] in sys.argv[0])

asyncio.run(main())
`;
    for (const name of ["app/__main__.py", "app/file.py"]) folder.write(name, text);
    folder.write("app/beside.py", "");
    const zip = join(folder.path, "app.pyz");
    await run(python, ["-m", "zipapp", join(folder.path, "app"), "-o", zip]);
    for (const [program, entry] of [
      ["app/file.py", "/file.py"],
      ["app", "/__main__.py"],
      ["app.pyz", "/app.pyz/__main__.py"],
    ] as const) {
      const ran = await record(python, [join(folder.path, program), "-o", "--events", "\u00e9"]);
      expect(ran.seen.stdout).toContain("['-o', '--events', '\u00e9'] True\n");
      expect(ran.record).toMatchObject({ entry, tasks: [{ coroutine: "main", outcome: "finished" }] });
      expect(ran.files[entry]).toBe(text);
    }
  });

  it("stops at its limits, and counts what comes after", async () => {
    const limited = await record(python, ["echo.py", "20", "2"], { recorder: ["--events", "100", "--text", "3"] });
    expect(limited.record.unrecorded).toMatchObject({ lines: 1, from: { event: expect.any(Number) as number } });
    expect(limited.record.unrecorded!.events).toBeGreaterThan(100);
    expect(limited.record.output).toEqual([]);
  });

  it("is started and stopped from inside a program, whose loop may run already", async () => {
    folder.write("record_asyncio.py", readFileSync(RECORDER, "utf8"));
    const program = folder.write(
      "inside.py",
      `import asyncio, record_asyncio

async def work(number):
    await asyncio.sleep(0)
    return number

async def main():
    await asyncio.gather(work(1), work(2))
    record_asyncio.start("first.json", values=True)
    await asyncio.gather(work(3), work(4))
    print(record_asyncio.stop() == __file__.replace("inside.py", "first.json"))
    await work(5)

asyncio.run(main())
with asyncio.Runner(loop_factory=record_asyncio.new_event_loop) as runner:
    runner.run(work(6))
`,
    );
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };
    const child = spawn(python, [program], { cwd: folder.path, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
    await new Promise((resolve) => child.on("close", resolve));
    expect(output).toBe("True\n");

    const recordIn = (name: string): RunFile => readRunFile(readFileSync(join(folder.path, name), "utf8"));
    const first = recordIn("first.json").record;
    expect(first.tasks.map(({ coroutine, result, parent }) => [coroutine, result, parent])).toEqual([
      ["work", "3", null],
      ["work", "4", null],
    ]);
    expect(recordIn("inside.record.json").record.tasks.map(({ coroutine, result }) => [coroutine, result])).toEqual([
      ["work", "<int>"],
    ]);
  });

  it("writes a file of the same shape as the one that the site's tests open", async () => {
    const { text } = await record(python, ["orders.py"]);
    expect(shapeOf(text)).toEqual(shapeOf(readFileSync(FIXTURE, "utf8")));
  });

  it.skipIf(!hasUvloop)("records uvloop's loops", async () => {
    const program = folder.write(
      "with_uvloop.py",
      `import sys, uvloop, asyncio
asyncio.run = lambda main: asyncio.Runner(loop_factory=uvloop.new_event_loop).run(main)
sys.argv[1:] = ["20", "2"]
exec(compile(open("echo.py").read(), "echo.py", "exec"))
`,
    );
    const { record: run, recorder } = await record(python, [program]);
    expect(recorder?.loop).toBe("uvloop.Loop");
    expect(run.tasks.filter(({ coroutine, outcome }) => coroutine === "ask" && outcome === "finished")).toHaveLength(
      20,
    );
  });
});

/** Written by the recorder on CPython 3.13: the record of `programs/orders.py`. */
const FIXTURE = join(import.meta.dirname, "fixtures/orders.record.json");

/** What is in a record but for texts and numbers: its keys, and those of each kind of event. */
function shapeOf(text: string) {
  const file = JSON.parse(text) as Record<string, unknown> & { events: { type: string }[] };
  const { events } = file;
  const { record: run } = readRunFile(text);
  return {
    file: Object.keys(file),
    recorder: Object.keys(file["recorder"] as object),
    events: Object.fromEntries(events.map((event) => [event.type, Object.keys(event).toSorted()])),
    tasks: run.tasks.map(({ coroutine, parent, outcome, result }) => ({ coroutine, parent, outcome, result })),
    warnings: run.warnings.map(({ category, message }) => ({ category, message })),
    // On a busy machine other steps can take long as well.
    isBlockedByTotal: blockages(run).some(({ place }) => place?.function === "total"),
    printed: printedLines(run),
  };
}

describe("record_asyncio.py", () => {
  it("writes the version of the run record that is read here, and names no host and no path", () => {
    const source = readFileSync(RECORDER, "utf8");
    expect(source).toContain(`\nRECORD_VERSION = ${RECORD_VERSION}\n`);
    expect(source).not.toMatch(/https?:/);
  });
});
