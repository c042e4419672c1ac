const FILES =
  'The files beside the program can be read with `readFileSync` from "node:fs", and `asyncio.toThread` hands that to a thread.';
const COMPUTER = "There is no computer’s file system here: the files beside the program are opened by their names.";
const NETWORK = "There is no network here: use `await asyncio.sleep(1)` in place of a request.";
const KEYBOARD = "A program has no keyboard while it runs here: `prompt()` returns the lines of the box “Input”.";
const THREADS = "`asyncio.toThread(f)` and asyncio's executors run functions in other threads here.";
const PROCESSES = "A program can't start another one here: use `await asyncio.sleep(1)` in place of it.";
const GLOBAL = "Leave the import out: what this module has of timers and clocks is global.";
const WAITING = "Leave it out: `await asyncio.sleep(1)` waits.";

/** What can be done in the place of a module that people import, by its name without `node:`. */
const INSTEAD: Record<string, string> = {
  "fs/promises": FILES,
  ...named(["path", "os"], COMPUTER),
  ...named(["http", "https", "http2", "net", "dgram", "dns", "tls"], NETWORK),
  ...named(["axios", "node-fetch", "undici", "got", "ws", "socket.io", "express"], NETWORK),
  ...named(["readline", "readline/promises", "inquirer", "prompts"], KEYBOARD),
  ...named(["worker_threads", "cluster"], THREADS),
  child_process: PROCESSES,
  ...named(["perf_hooks", "timers"], GLOBAL),
  ...named(["timers/promises", "delay"], WAITING),
  process: "The program is not a process of its own here: to end it, return from `main`, or throw.",
  events: "`asyncio.Event` and `asyncio.Queue` tell other tasks that something has happened.",
  ...named(
    ["p-limit", "p-queue", "async", "async-mutex"],
    "`asyncio.Semaphore`, `asyncio.Lock` and `asyncio.Queue` do that.",
  ),
  ...named(["effect", "effection", "rxjs"], "This page runs asyncio, whose tasks and TaskGroup are closest to it."),
};

/** What to do without a module that a program can't import here; null: there is nothing to say. */
export function insteadOf(specifier: string): string | null {
  return INSTEAD[specifier.replace(/^node:/, "")] ?? null;
}

function named(names: string[], advice: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, advice]));
}
