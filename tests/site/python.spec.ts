import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import type { SiteFiles } from "../../src/offline/site-files.ts";
import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { loadedBy, OF_TYPESCRIPT } from "./loaded.ts";
import { EXERCISE, LESSON, Sandbox } from "./sandbox.ts";

const SOLVED = `import asyncio

from kitchen import brew


async def main():
    cup = await brew("tea")
    print("served:", cup)


asyncio.run(main())
`;

/** An element's class, which is that of its colour. */
async function classOf(element: Locator): Promise<string> {
  return (await element.getAttribute("class"))!;
}

// Nobody has chosen a language: it is Python.
test.use({ language: null });

/** The exercise's sandbox of a page that is open, when its editor is there. */
async function started(page: Page): Promise<Sandbox> {
  const sandbox = new Sandbox(page, EXERCISE, "main.py");
  await sandbox.start();
  await expect(sandbox.editor).toBeVisible();
  return sandbox;
}

async function open(page: Page): Promise<Sandbox> {
  await page.goto(`${LESSON}#wake-it-up`);
  return started(page);
}

test("all that is loaded for Python is a download of 5.4 megabytes at most", () => {
  const { python } = JSON.parse(readFileSync("dist/site-files.json", "utf8")) as SiteFiles;
  const sizes = python.map(({ url }) => gzipSync(readFileSync(`dist/${url.replace(/\/$/, "/index.html")}`)).length);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(5_400_000);
});

test("an exercise is run, checked and solved in Python", async ({ page }) => {
  const { region, editor, console, feedback, checks } = await open(page);
  const button = (name: string) => region.getByRole("button", { name, exact: true });

  await test.step("a run shows what CPython prints, and its warnings", async () => {
    await button("Run").click();
    await expect(console).toContainText("served: <coroutine object brew at 0x");
    await expect(console).toContainText("coroutine 'brew' was never awaited");
    await expect(region.getByRole("status")).toHaveText(/^Finished/);
  });

  await test.step("a verdict speaks of the Python program", async () => {
    await button("Check").click();
    await expect(checks.filter({ hasText: /^Failed/ })).not.toHaveCount(0);
    await expect(checks.filter({ hasText: "main.py, line 7" })).not.toHaveCount(0);
    await button("Solution").click();
    const solution = feedback.getByRole("region", { name: "The solution's code" });
    await expect(solution).toContainText("async def main():");
    await expect(solution.getByText("def", { exact: true })).toHaveClass(
      await classOf(editor.getByText("def", { exact: true })),
    );
    await inBothThemes(page, () => expectAccessible(page, region));
  });

  await test.step("names of asyncio are proposed, lines are indented by four spaces, without TypeScript's tools", async () => {
    await editor.fill("");
    await page.keyboard.type("import asyncio\n\nasync def main():\nawait asyncio.sl");
    await expect(region.getByRole("option", { selected: true })).toHaveText("sleep");
    await expect(region.locator(".cm-completionInfo")).toHaveText(
      "async def sleep(delay, result=None)Completes after delay seconds; other tasks run meanwhile.",
    );
    // Not by Enter: a key that comes right after the list does is taken for one of the text.
    await region.getByRole("option", { selected: true }).click();
    await page.keyboard.type("(1)\nif True:\npass");
    await expect(editor.locator(".cm-line")).toHaveText([
      "import asyncio",
      "",
      "async def main():",
      "    await asyncio.sleep(1)",
      "    if True:",
      "        pass",
    ]);
    expect((await loadedBy(page)).filter((path) => OF_TYPESCRIPT.test(path))).toEqual([]);
  });

  await test.step("an error shows the learner's own line", async () => {
    await editor.fill(
      `import asyncio\n\nasync def main():\n    await asyncio.sleep(0)\n    1 / 0\n\nasyncio.run(main())`,
    );
    await button("Run").click();
    await expect(console).toContainText(/ZeroDivisionError: .*main\.py, line 5 in main/s);
  });

  await test.step("a line in parts grows, and is seen as it was at the moment that is looked at", async () => {
    const rows = console.locator(".sandbox-line > :last-child");
    await editor.fill(`import asyncio
async def main():
    for percent in (0, 50, 100):
        print(f"\\r{percent}%", end="")
        await asyncio.sleep(0.01)
    main()
    for _ in range(3):
        print(".", end="", flush=True)
    await asyncio.sleep(3600)
asyncio.run(main())`);
    await button("Run").click();
    await expect(rows).toHaveText(["100%", /^Warning: coroutine 'main' was never awaited/, "..."]);
    await button("Stop").click();
    await region.getByRole("tab", { name: "Timeline" }).click();
    await region.getByText(/^As a table: \d+ events$/).click();
    await region.getByRole("row").filter({ hasText: "prints: 50%" }).getByRole("button").click();
    await region.getByRole("tab", { name: "Console" }).click();
    await expect(rows.first()).toHaveText("50%");
    await expect(console.locator("[aria-current]")).toHaveText(/50%$/);
  });

  await test.step("an endless loop is stopped at once, and the next run works", async () => {
    await editor.fill(`print("before")\nwhile True:\n    pass`);
    await button("Run").click();
    await expect(console).toContainText("before");
    await button("Stop").click();
    await expect(console).toContainText("Stopped");
  });

  await test.step("a thread sees the flag that another one sets", async () => {
    await editor.fill(`import threading, time
running = True
def work():
    while running:
        time.sleep(0.01)
    print("saw the flag")
worker = threading.Thread(target=work)
worker.start()
time.sleep(0.05)
running = False
worker.join()
print("joined")`);
    await button("Run").click();
    await expect(console.locator(".sandbox-line > :last-child")).toHaveText(["saw the flag", "joined"]);
  });

  await test.step("the answer passes, in the hidden scenario too", async () => {
    await editor.fill(SOLVED);
    await button("Check").click();
    await expect(region.getByRole("status")).toHaveText("All 4 checks passed");
    await region.getByRole("tab", { name: "Timeline" }).click();
    await expect(region.getByRole("figure", { name: "Timeline" })).toBeVisible();
  });

  await test.step("both languages run, one above the other, with one cursor and one zoom", async () => {
    await button("Compare").click();
    await expect(region.getByRole("status")).toHaveText("They print different lines; neither waits for anything.");
    await expect(region.getByRole("region", { name: "What they print" }).getByRole("listitem")).toHaveText([
      /^Python brewing tea\s*TypeScript served: <coroutine object brew at 0x/,
      /^Python served: a cup of tea\s*TypeScript no line$/,
    ]);
    const halves = ["Python", "TypeScript"].map((name) => region.getByRole("group", { name, exact: true }));
    const [python, typescript] = halves as [Locator, Locator];
    await expect(python).toContainText("your code");
    await expect(typescript).toContainText("as given");
    await python.getByRole("slider").press("Home");
    await typescript.getByRole("slider").press("ArrowRight");
    for (const half of halves) await expect(half.getByRole("slider")).toHaveAttribute("aria-valuenow", "2");
    await button("Zoom in").click();
    const widths = () =>
      region.locator(".timeline-plot").evaluateAll((plots) => new Set(plots.map((plot) => plot.clientWidth)).size);
    await expect.poll(widths).toBe(1);
    await expectAccessible(page, region);
  });

  await test.step("the choice is found again, and only Python is loaded", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.reload();
    await started(page);
    await expect(editor).toContainText("cup = await brew");
    await button("Run").click();
    await expect(console).toContainText("served: a cup of tea");
    expect(requests.filter((path) => /\/sandpack\/|\/_astro\/typescript\b/.test(path))).toEqual([]);
  });
});

test("while Python is on its way, its twin runs at once; Python stays the language of the next page", async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/python\/.*\.bin$/, async (route) => {
    await released;
    await route.continue();
  });
  const { region, editor, console } = await open(page);
  await region.getByRole("button", { name: "Run", exact: true }).click();
  await expect(region.getByRole("progressbar", { name: "Loading Python" })).toBeVisible();
  await expectAccessible(page, region);
  await region.getByRole("button", { name: "Run the TypeScript twin now" }).click();
  await expect(region.getByRole("status")).toHaveText(/^Finished/);
  await expect(region.getByRole("textbox", { name: "main.ts", exact: true })).toBeVisible();
  await expect(console).toContainText("served: <coroutine object brew at 0x");
  release();
  await page.reload();
  await started(page);
  await expect(editor).toBeVisible();
});

test("the next page starts from the memory of an interpreter that this device keeps, if it is a good one", async ({
  page,
}) => {
  const { region, editor, console } = await open(page);
  await editor.fill('import random\nprint(hash("seed"))\nprint(random.random())');
  const seeds = new Set<string>();
  /** Each interpreter that starts anew has another seed for hashes; that for random numbers is new in each run. */
  const seed = async () => {
    await region.getByRole("button", { name: "Run", exact: true }).click();
    await expect(region.getByRole("status")).toHaveText(/^Finished/);
    const lines = console.locator(".sandbox-line");
    await expect(lines).toHaveText([/./, /./]);
    // As text content: a line that is scrolled out of sight has no inner text.
    const [forHashes, forRandom] = await lines.allTextContents();
    expect(seeds).not.toContain(forRandom);
    seeds.add(forRandom!);
    return forHashes;
  };
  const seedOfNextPage = async () => {
    await page.reload();
    await started(page);
    return seed();
  };

  const first = await seed();
  await expect.poll(() => keptMemories(page)).toHaveLength(1);
  const [memory] = await keptMemories(page);
  expect(await seedOfNextPage()).toBe(first);

  await test.step("a damaged one is replaced", async () => {
    await changeMemory(page, memory!.address, memory!.address);
    expect(await keptMemories(page)).toEqual([{ ...memory, isWhole: false }]);
    expect(await seedOfNextPage()).not.toBe(first);
    await expect.poll(() => keptMemories(page)).toEqual([memory]);
  });

  await test.step("so is one that was made of other files", async () => {
    const second = await seedOfNextPage();
    await changeMemory(page, memory!.address, `${memory!.address}0`);
    expect(await seedOfNextPage()).not.toBe(second);
    await expect.poll(() => keptMemories(page)).toEqual([memory]);
  });
});

interface KeptMemory {
  address: string;
  /** Whether it has another end than zeros. */
  isWhole: boolean;
}

/** What this device keeps of interpreters. */
function keptMemories(page: Page): Promise<KeptMemory[]> {
  return page.evaluate(async () => {
    const found: KeptMemory[] = [];
    for (const name of await caches.keys()) {
      if (!name.includes(" snapshot ")) continue;
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const memory = await cache.match(url);
        // The page may just now put another one in its place.
        if (!memory) continue;
        const end = (await memory.blob()).slice(-4);
        found.push({ address: url, isWhole: new Uint8Array(await end.arrayBuffer()).some((byte) => byte !== 0) });
      }
    }
    return found;
  });
}

/** Damages what is kept at one address, as a disk may, or moves it to another one. */
function changeMemory(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    async ([from, to]) => {
      const cache = await caches.open((await caches.keys()).find((name) => name.includes(" snapshot "))!);
      const memory = new Uint8Array(await (await cache.match(from!))!.arrayBuffer());
      if (from === to) memory.fill(0, memory.length / 2);
      await cache.delete(from!);
      await cache.put(to!, new Response(memory));
    },
    [from, to],
  );
}

test.describe(() => {
  test.use({ expectedProblems: [/ERR_FAILED/] });

  test("a comparison without Python's files says so, and shows the other language", async ({ page }) => {
    await page.route(/\/python\/.*\.bin$/, (route) => route.abort());
    await page.goto("/lessons/coroutines/");
    const region = page.getByRole("region", { name: "A call runs nothing", exact: true });
    await region.getByRole("button", { name: "Compare" }).click();
    await expect(region.getByRole("group", { name: "Python", exact: true })).toContainText("Python can't be loaded");
    await expect(region.getByRole("group", { name: "TypeScript", exact: true }).getByRole("slider")).toBeVisible();
    await expect(region.getByRole("region", { name: "What TypeScript prints" }).getByRole("listitem")).toHaveCount(3);
  });
});
