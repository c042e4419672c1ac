import { expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import type { Language } from "../../src/record/index.ts";

/** Ctrl-C at 2.25 s, while a job counts the seconds. */
const JOB: Record<Language, string> = {
  python: `import asyncio, signal

async def job():
    try:
        for n in range(5):
            await asyncio.sleep(1)
            print(n)
    finally:
        print("tidied up")

`,
  typescript: `import * as asyncio from "asyncio";

async function job() {
  try {
    for (let n = 0; n < 5; n++) {
      await asyncio.sleep(1);
      console.log(n);
    }
  } finally {
    console.log("tidied up");
  }
}

`,
};

const UNHEARD: Record<Language, string> = {
  python: "asyncio.run(job())",
  typescript: "asyncio.run(job());",
};

const CAUGHT: Record<Language, string> = {
  python: `try:
    asyncio.run(job())
except KeyboardInterrupt:
    print("bye")`,
  typescript: `asyncio.run(job()).catch((error) => {
  if (error instanceof asyncio.KeyboardInterrupt) console.log("bye");
});`,
};

/** The server would wait for ever: only Ctrl-C ends it. */
const HEARD: Record<Language, string> = {
  python: `async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGINT, stop.set)
    await stop.wait()
    print("stopped by hand")

asyncio.run(main())`,
  typescript: `async function main() {
  const stop = new asyncio.Event();
  asyncio.getRunningLoop().addSignalHandler("SIGINT", () => stop.set());
  await stop.wait();
  console.log("stopped by hand");
}

asyncio.run(main());`,
};

const BLOCKED: Record<Language, string> = {
  python: `import time

async def main():
    time.sleep(3)
    await asyncio.sleep(1)
    print("never")

asyncio.run(main())`,
  typescript: `async function main() {
  asyncio.time.sleep(3);
  await asyncio.sleep(1);
  console.log("never");
}

asyncio.run(main());`,
};

async function interrupted(end: Record<Language, string>, language: Language, at = 2.25) {
  const entry = language === "python" ? "/main.py" : "/main.ts";
  const files = { [entry]: JOB[language] + end[language] };
  const { outcome, output, events, elapsed } = await runInNode({ files, entry }, { clock: "virtual", interruptAt: at });
  const told = events.filter(({ type }) => type === "interrupted" || type === "cancel-requested");
  return {
    ended: outcome.kind === "failed" ? outcome.error.name : outcome.kind,
    printed: output.map(({ time, text }) => `${time} ${text}`),
    told: told.map(({ time, type }) => `${time} ${type}`),
    elapsed,
  };
}

for (const language of ["python", "typescript"] as const) {
  test(`Ctrl-C cancels the main coroutine, in ${language}`, async () => {
    const run = { printed: ["1 0", "2 1", "2.25 tidied up"], told: ["2.25 interrupted", "2.25 cancel-requested"] };
    expect(await interrupted(UNHEARD, language)).toEqual({ ...run, ended: "KeyboardInterrupt", elapsed: 2.25 });
    const caught = { ...run, printed: [...run.printed, "2.25 bye"], ended: "finished", elapsed: 2.25 };
    expect(await interrupted(CAUGHT, language)).toEqual(caught);
  });

  test(`a loop's handler hears of Ctrl-C in its place, in ${language}`, async () => {
    expect(await interrupted(HEARD, language)).toEqual({
      ended: "finished",
      printed: ["2.25 stopped by hand"],
      told: ["2.25 interrupted"],
      elapsed: 2.25,
    });
  });

  test(`Ctrl-C is heard in the middle of what blocks, and after the end no more, in ${language}`, async () => {
    expect(await interrupted(BLOCKED, language)).toMatchObject({
      ended: "KeyboardInterrupt",
      printed: [],
      told: ["2.25 interrupted", "2.25 cancel-requested"],
    });
    expect(await interrupted(HEARD, language, 1e6)).toMatchObject({ ended: "finished", elapsed: 1e6 });
    expect(await interrupted(UNHEARD, language, 6)).toMatchObject({ ended: "finished", told: [], elapsed: 5 });
  });
}

test("on the real clock Ctrl-C is heard in the middle of what blocks, where no timer is, in typescript", async () => {
  const blocked = `import * as asyncio from "asyncio";

async function main() {
  asyncio.time.sleep(0.05);
  console.log("slept");
  await asyncio.sleep(1000);
}

asyncio.run(main());`;
  // It is due at once, and the program's first step comes before any timer.
  const run = await runInNode({ files: { "/main.ts": blocked }, entry: "/main.ts" }, { clock: "real", interruptAt: 0 });
  const order = ["blocking", "interrupted", "cancel-requested", "printed"];
  expect(run.events.map(({ type }) => type).filter((type) => order.includes(type))).toEqual(order);
  expect(run.outcome).toMatchObject({ kind: "failed", error: { name: "KeyboardInterrupt" } });
});
