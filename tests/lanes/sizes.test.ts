import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import type { Language } from "../../src/record/languages.ts";
import type { RunRecord } from "../../src/record/index.ts";

const START_OF_PYTHON = 120_000;

/** Programs in which names, results, messages, groups, causes, awaits and waits are far too long. */
const PROGRAMS: Record<Language, string> = {
  typescript: `
import * as asyncio from "asyncio";
const long = "x".repeat(1_000_000);

async function wide() {
  const names = Array.from({ length: 1_000 }, (_, n) => "named " + n + " " + long.slice(0, 1_000));
  await asyncio.gather(names.map((name) => asyncio.createTask(asyncio.sleep(1), { name })));
  return long;
}

async function deep(level: number): Promise<unknown> {
  if (level > 0) return await deep(level - 1);
  await asyncio.sleep(1);
  return Array.from({ length: 1_000_000 }, () => [long]);
}

class Unprintable {
  toString(): string {
    throw new Error("no text");
  }
}

async function unprintable() {
  return new Unprintable();
}

async function cancelled() {
  await asyncio.sleep(1);
}

async function fails() {
  await asyncio.sleep(2);
  throw new Error(long);
}

async function main() {
  const tasks = [wide(), deep(1_000), unprintable(), fails()].map((coroutine) => asyncio.createTask(coroutine as never));
  const other = asyncio.createTask(cancelled(), { name: long });
  await asyncio.sleep(0.5);
  other.cancel(long);
  await asyncio.wait(tasks);
  let error = new Error("the first cause");
  for (let n = 0; n < 1_000; n++) error = new Error("because", { cause: error });
  throw new asyncio.ExceptionGroup(long, [error, ...Array.from({ length: 20_000 }, (_, n) => new Error(String(n)))]);
}
asyncio.run(main());
`,
  python: `
import asyncio
long = "x" * 1_000_000

async def wide():
    names = [f"named {n} {long[:1_000]}" for n in range(1_000)]
    await asyncio.gather(*(asyncio.create_task(asyncio.sleep(1), name=name) for name in names))
    return long

async def deep(level):
    if level > 0:
        return await deep(level - 1)
    await asyncio.sleep(1)
    return [[long]] * 1_000_000

class Unprintable:
    def __str__(self):
        raise ValueError("no text")
    __repr__ = __str__

async def unprintable():
    return Unprintable()

async def cancelled():
    await asyncio.sleep(1)

async def fails():
    await asyncio.sleep(2)
    raise Exception(long)

async def main():
    tasks = [asyncio.create_task(each) for each in (wide(), deep(400), unprintable(), fails())]
    other = asyncio.create_task(cancelled(), name=long)
    await asyncio.sleep(0.5)
    other.cancel(long)
    await asyncio.wait(tasks)
    error = Exception("the first cause")
    for n in range(1_000):
        try:
            raise Exception("because") from error
        except Exception as caused:
            error = caused
    raise ExceptionGroup(long, [error, *(Exception(str(n)) for n in range(20_000))])
asyncio.run(main())
`,
};

const FILES: Record<Language, string> = { typescript: "/main.ts", python: "/main.py" };

describe.each(["typescript", "python"] as const)("in %s what is too long is recorded cut:", (language) => {
  let run: Promise<RunRecord> | null = null;
  const record = () => {
    const entry = FILES[language];
    return (run ??= runInNode({ files: { [entry]: PROGRAMS[language] }, entry }, { clock: "virtual" }));
  };

  async function taskOf(coroutine: string) {
    const { tasks } = await record();
    return tasks.find((task) => task.coroutine === coroutine)!;
  }

  test("names", { timeout: START_OF_PYTHON }, async () => {
    const names = (await record()).tasks.map(({ name }) => name);
    expect(names.find((name) => name.startsWith("named 7 "))).toMatch(/^named 7 x+…$/);
    expect(Math.max(...names.map(({ length }) => length))).toBe(200);
  });

  test("results, also of what can't be shown", async () => {
    expect((await taskOf("wide")).result).toMatch(/^'x{198}…$/);
    expect((await taskOf("deep")).result).toMatch(/^\[\['x+…$/);
    expect((await taskOf("unprintable")).result).toBe("<Unprintable that can't be shown>");
  });

  test("the awaits a task stands at", async () => {
    const { spans } = await taskOf("deep");
    expect(spans.find(({ state }) => state === "suspended")!.stack).toHaveLength(50);
  });

  test("what is awaited", async () => {
    const { spans } = await taskOf("wide");
    const { text, tasks } = spans.find(({ state }) => state === "suspended")!.on!;
    expect([text, tasks?.length]).toEqual(["gather(1000 awaitables)", 100]);
  });

  test("messages", async () => {
    const { events } = await record();
    const request = events.find((event) => event.type === "cancel-requested")!;
    expect(request).toMatchObject({ message: expect.stringMatching(/^x{9999}…$/) as string });
    expect((await taskOf("fails")).error!.message).toMatch(/^x{9999}…$/);
  });

  test("a group, with the number of the members that are left out", async () => {
    const { outcome } = await record();
    if (outcome.kind !== "failed") throw new Error(JSON.stringify(outcome));
    const { name, message, exceptions, more } = outcome.error;
    expect([name, message.length]).toEqual(["ExceptionGroup", 10_000]);
    let chain = 0;
    for (let each = exceptions![0]; each; each = each.cause) chain++;
    expect({ chain, members: exceptions!.length, more }).toEqual({ chain: 99, members: 1, more: 20_000 });
  });
});
