import { describe, expect, test } from "vitest";
import { python } from "./source.ts";
import { record, START_OF_PYTHON } from "./record.ts";

/** What is printed when Ctrl-C is pressed at 2.25 s, with its times, and how the program ended. */
async function interrupted(main: string) {
  const { output, outcome, elapsed } = await record(main, { interruptAt: 2.25 });
  return {
    printed: output.map(({ time, text }) => `${time} ${text}`),
    ended: outcome.kind === "failed" ? outcome.error.name : outcome.kind,
    elapsed,
  };
}

const COUNTING = python`
  import asyncio, threading, time

  def count():
      for n in range(4):
          time.sleep(1)
          print(n)

`;

/** Each printed the same on CPython 3.13, with SIGINT sent to it after 2.25 s. */
describe("Ctrl-C, while threads go on,", { timeout: START_OF_PYTHON }, () => {
  test("cancels the main coroutine, and the loop's end waits for the thread", async () => {
    const program = python`
      async def main():
          try:
              await asyncio.to_thread(count)
          except asyncio.CancelledError:
              print("cancelled")
              raise
      asyncio.run(main())
    `;
    expect(await interrupted(COUNTING + program)).toEqual({
      printed: ["1 0", "2 1", "2.25 cancelled", "3 2", "4 3"],
      ended: "KeyboardInterrupt",
      elapsed: 4,
    });
  });

  test("interrupts the main thread in join(), not the thread that sleeps", async () => {
    const program = python`
      thread = threading.Thread(target=count)
      thread.start()
      try:
          thread.join()
      except KeyboardInterrupt:
          print("interrupted")
    `;
    expect(await interrupted(COUNTING + program)).toEqual({
      printed: ["1 0", "2 1", "2.25 interrupted", "3 2", "4 3"],
      ended: "finished",
      elapsed: 4,
    });
  });

  test.each(["lock.acquire()", "queue.Queue().get()", "job.result()"])(
    "interrupts %s of the main thread",
    async (wait) => {
      const program = [
        "import queue",
        "from concurrent.futures import ThreadPoolExecutor",
        "job = ThreadPoolExecutor().submit(time.sleep, 3)",
        "lock = threading.Lock()",
        "lock.acquire()",
        "try:",
        `    ${wait}`,
        "except KeyboardInterrupt:",
        '    print("interrupted")',
      ];
      expect(await interrupted(COUNTING + program.join("\n"))).toMatchObject({
        printed: ["2.25 interrupted"],
        ended: "finished",
      });
    },
  );

  test("is handled by the main thread, which then goes on waiting", async () => {
    const program = python`
      import signal
      signal.signal(signal.SIGINT, lambda *_: print("handled in", threading.current_thread().name))
      thread = threading.Thread(target=count)
      thread.start()
      thread.join()
      print("joined")
    `;
    expect(await interrupted(COUNTING + program)).toMatchObject({
      printed: ["1 0", "2 1", "2.25 handled in MainThread", "3 2", "4 3", "4 joined"],
      ended: "finished",
    });
  });

  test("ends a sleep of the main thread, and the time that it blocks", async () => {
    const { events, outcome } = await record("import time\ntime.sleep(2)\ntime.sleep(2)", { interruptAt: 2.25 });
    expect(events.flatMap((event) => (event.type === "blocking" ? [event.duration] : []))).toEqual([2, 0.25]);
    expect(outcome).toMatchObject({ kind: "failed", error: { name: "KeyboardInterrupt" } });
  });

  test("ends a program that only waits for its threads", async () => {
    expect(await interrupted(`${COUNTING}threading.Thread(target=count).start()`)).toEqual({
      printed: ["1 0", "2 1", "2.25 Exception ignored on threading shutdown: KeyboardInterrupt"],
      ended: "finished",
      elapsed: 2.25,
    });
  });
});
