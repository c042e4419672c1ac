import { describe, expect, it } from "vitest";
import { mended, problemsIn } from "./editor.ts";

const BREW = "async function brew(kind: string) { await asyncio.sleep(1); return kind; }\n";

/** What is found in a coroutine function with these statements. */
const inCoroutine = (statements: string) => problemsIn(`${BREW}async function main() { ${statements} }`);

/** Statements of a coroutine function after the first way to mend their only problem. */
function mendedInCoroutine(statements: string): string {
  const head = `${BREW}async function main() { `;
  return mended(`${head}${statements} }`).slice(head.length, -" }".length);
}

describe("a coroutine that is called and not awaited", () => {
  const MESSAGE = "only makes a coroutine: nothing of it runs until it is awaited.";

  it("is warned of, where the call stands", () => {
    expect(inCoroutine('brew("tea");')).toEqual([`warning: brew("tea"): \`brew()\` ${MESSAGE}`]);
    expect(problemsIn(`${BREW}brew("tea");`)).toEqual([`warning: brew("tea"): \`brew()\` ${MESSAGE}`]);
  });

  it("may be one of the runtime's, a method, or a function without a name", () => {
    expect(inCoroutine("asyncio.sleep(1);")).toEqual([`warning: asyncio.sleep(1): \`asyncio.sleep()\` ${MESSAGE}`]);
    expect(inCoroutine("const shop = { async open() {} }; shop.open();")).toEqual([
      `warning: shop.open(): \`shop.open()\` ${MESSAGE}`,
    ]);
    expect(inCoroutine("(async () => {})();")).toEqual([`warning: (async () => {})(): This call ${MESSAGE}`]);
  });

  it("may come from another file", () => {
    const kitchen = { "/kitchen.ts": "export async function boil() {}" };
    expect(problemsIn('import { boil } from "./kitchen";\nboil();', kitchen)).toEqual([
      `warning: boil(): \`boil()\` ${MESSAGE}`,
    ]);
  });

  it("is fine when something is done with it", () => {
    expect(inCoroutine('await brew("tea"); const order = brew("tea"); await order;')).toEqual([]);
    expect(inCoroutine('for (const kind of ["tea", "coffee"]) await brew(kind);')).toEqual([]);
    expect(inCoroutine('await asyncio.gather(brew("tea"), brew("coffee"));')).toEqual([]);
  });

  it("is another thing than a promise, which runs by itself", () => {
    expect(problemsIn(`${BREW}asyncio.run(brew("tea"));`)).toEqual([]);
    expect(problemsIn("Promise.resolve(1).then(console.log);")).toEqual([]);
  });

  it("is mended by an await in a coroutine function, by asyncio.run outside of any function", () => {
    expect(mendedInCoroutine('brew("tea");')).toBe('await brew("tea");');
    expect(mended(`${BREW}brew("tea");`)).toBe(`${BREW}asyncio.run(brew("tea"));`);
  });
});

describe("a task that nothing keeps", () => {
  const MESSAGE = /^warning: .*: Keep this task in a variable or a list: .* weak reference/;

  it("is warned of, however it was made", () => {
    const [first, second, third, ...others] = inCoroutine(
      'asyncio.createTask(brew("a")); asyncio.ensureFuture(brew("b")); asyncio.getRunningLoop().createTask(brew("c"));',
    );
    expect(first).toMatch(MESSAGE);
    expect(second).toMatch(MESSAGE);
    expect(third).toMatch(MESSAGE);
    expect(others).toEqual([]);
  });

  it("is fine when it is kept, awaited, or of a task group", () => {
    expect(inCoroutine('const task = asyncio.createTask(brew("a")); await task;')).toEqual([]);
    expect(inCoroutine('await asyncio.createTask(brew("a"));')).toEqual([]);
    expect(
      inCoroutine(
        'await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => { group.createTask(brew("a")); });',
      ),
    ).toEqual([]);
  });

  it("is mended by a name that is free", () => {
    expect(mendedInCoroutine('asyncio.createTask(brew("a"));')).toBe('const task = asyncio.createTask(brew("a"));');
    expect(mendedInCoroutine('const task = 1; asyncio.createTask(brew("a")); return task;')).toBe(
      'const task = 1; const task2 = asyncio.createTask(brew("a")); return task;',
    );
  });
});

describe("time.sleep in a coroutine", () => {
  const MESSAGE = "`time.sleep` blocks the event loop, so that no other task runs meanwhile";

  it("is warned of, whatever the time module is called", () => {
    expect(inCoroutine("asyncio.time.sleep(1);")[0]).toContain(`warning: asyncio.time.sleep(1): ${MESSAGE}`);
    expect(inCoroutine("const { time } = asyncio; time.sleep(1);")[0]).toContain(MESSAGE);
    expect(inCoroutine("const { sleep } = asyncio.time; sleep(1);")[0]).toContain(MESSAGE);
    expect(
      problemsIn('import { time as clock } from "asyncio";\nexport async function main() { clock.sleep(1); }')[0],
    ).toContain(MESSAGE);
  });

  it("is fine in a function that a worker runs, and outside of any coroutine", () => {
    expect(inCoroutine("await asyncio.toThread(() => asyncio.time.sleep(1));")).toEqual([]);
    expect(problemsIn("function wait() { asyncio.time.sleep(1); }\nwait();")).toEqual([]);
  });

  it("is mended by awaiting asyncio.sleep", () => {
    expect(mendedInCoroutine("asyncio.time.sleep(0.5);")).toBe("await asyncio.sleep(0.5);");
  });
});
