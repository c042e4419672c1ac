import { deflateRawSync } from "node:zlib";
import { expect, test } from "./fixtures.ts";
import { OF_PYTHON, OF_TYPESCRIPT, type Leftover } from "../lanes/process/leftovers.ts";
import { openPythonSandbox } from "./python-sandbox.ts";
import { EXAMPLE, openSandbox, type Sandbox } from "./sandbox.ts";

async function printedBy(sandbox: Sandbox, code: string): Promise<string[]> {
  await sandbox.runToItsEnd(code);
  return sandbox.lines.locator("span:last-child").allTextContents();
}

/** Each program looks for what the one before has left, and then leaves something of another kind. */
async function leavesNothing(sandbox: Sandbox, leftovers: Leftover[]): Promise<void> {
  let left: string | null = null;
  for (const [index, [name, leave]] of leftovers.entries()) {
    const look = leftovers[index - 1]?.[2];
    await test.step(`${left ?? "nothing"}; then ${name}`, async () => {
      if (look && canFollow(look, leave)) expect(await printedBy(sandbox, `${look}\n${leave}`)).toContain("as new");
      else {
        if (look) expect(await printedBy(sandbox, look)).toEqual(["as new"]);
        await sandbox.runToItsEnd(leave);
      }
    });
    left = name;
  }
  expect(await printedBy(sandbox, leftovers.at(-1)![2])).toEqual(["as new"]);
}

/** A module of TypeScript can't import the same name, or declare the same function, twice. */
const canFollow = (look: string, leave: string) => !/^import \*/m.test(look) || !/^import \*/m.test(leave);

test("a TypeScript program finds nothing that the one before has left in the page", async ({ page }) => {
  await leavesNothing(await openSandbox(page, EXAMPLE), OF_TYPESCRIPT);
});

test("a Python program finds nothing that the one before has left in the page", async ({ page }) => {
  await leavesNothing(await openPythonSandbox(page), OF_PYTHON);
});

test("a program starts no second one in its Worker, with limits of its own", async ({ page }) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  const second = `{ type: "run", program: { modules: { "/main.ts": "console.log('second')" }, entry: "/main.ts" },
  clock: "virtual", limits: { output: 1e9, events: 1e9, unresponsive: 1e9, time: null } }`;
  expect(
    await printedBy(
      sandbox,
      `const own = Function("return this")();
own.dispatchEvent(new own.MessageEvent("message", { data: ${second} }));
setTimeout(() => console.log("first"), 50);`,
    ),
  ).toEqual(["first"]);
});

test("a program does not get at what its Worker posts messages with", async ({ page }) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  expect(
    await printedBy(
      sandbox,
      `const own = Function("return this")();
for (let at = own; at; at = Object.getPrototypeOf(at)) {
  const posts = Object.getOwnPropertyDescriptor(at, "postMessage");
  if (typeof posts?.value === "function" || posts?.get) console.log("it is there");
}
console.log("looked everywhere");`,
    ),
  ).toEqual(["looked everywhere"]);
});

test("an interpreter that dies says so, and the next run has another one", async ({ page }) => {
  const sandbox = await openPythonSandbox(page);
  await sandbox.run("print('before')\nimport posix\nposix._exit(3)");
  await expect(sandbox.console).toContainText(/before.*The interpreter itself ended/s);
  expect(await printedBy(sandbox, "print('alive')")).toEqual(["alive"]);
});

test("a run that is too long to be recorded says what is missing, and its timeline ends where the recording does", async ({
  page,
}) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  await sandbox.runToItsEnd(`import * as asyncio from "asyncio";
async function main() {
  for (let n = 0; n < 20_000; n++) await asyncio.sleep(0);
  for (let n = 0; n < 3_000; n++) console.log("line", n);
}
asyncio.run(main());`);
  await expect(sandbox.status).toHaveText(/3000 lines$/);
  await expect(sandbox.console).toContainText("The first 2,000 lines are shown. 1,000 more lines");
  await sandbox.tab("Timeline").click();
  await expect(sandbox.timeline).toContainText(/The timeline shows the first 50,0\d\d events of this run\. It went on/);
  await expect(sandbox.timeline).toContainText("As a table: the first 50");
});

test("huge errors, groups and names are shown in short, and the page's own timers go on while they come", async ({
  page,
}) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  const ticks = await page.evaluateHandle(() => {
    const ticks = { count: 0 };
    setInterval(() => ticks.count++);
    return ticks;
  });
  const count = () => ticks.evaluate(({ count }) => count);
  for (const [name, code] of [
    ["a message of five million characters", `throw new Error("m".repeat(5_000_000));`],
    [
      "a group of twenty thousand errors",
      `throw new asyncio.ExceptionGroup("many", Array.from({ length: 20_000 }, () => new Error("e".repeat(1_000))));`,
    ],
    [
      "two hundred names of a million characters",
      `async function main() {
  await asyncio.gather(Array.from({ length: 200 }, () => asyncio.createTask(asyncio.sleep(0), { name: "n".repeat(1_000_000) })));
}
asyncio.run(main());
throw new Error("all named");`,
    ],
  ] as const) {
    await test.step(name, async () => {
      const before = await count();
      await sandbox.run(`import * as asyncio from "asyncio";\n${code}`);
      await expect(sandbox.status).toHaveText(/^Failed/);
      await expect.poll(count).toBeGreaterThan(before);
      const shown = await sandbox.console.evaluate((console) => console.textContent.length);
      expect(shown).toBeLessThan(300_000);
      await sandbox.tab("Timeline").click();
      expect(await sandbox.region.evaluate((region) => region.innerHTML.length)).toBeLessThan(1_500_000);
      await sandbox.tab("Console").click();
    });
  }
});

test("printed marks that turn text around leave the rest of a line as it is", async ({ page }) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  await sandbox.runToItsEnd(`console.log("\\u202e\\u2067live");\nthrow new Error("\\u202elive");`);
  const isolation = (text: string) =>
    sandbox.console
      .locator("bdi", { hasText: text })
      .first()
      .evaluate((element) => getComputedStyle(element).unicodeBidi);
  expect(await isolation("live")).toBe("isolate");
  await expect(sandbox.console.locator(".sandbox-end bdi", { hasText: "live" })).toHaveCount(1);
});

test("a link that inflates to thirty million characters is refused", async ({ page }) => {
  const packed = deflateRawSync(JSON.stringify({ "/main.ts": "x".repeat(30_000_000) })).toString("base64url");
  await page.goto(`/lessons/coroutines/#sandbox=wake-it-up-sandbox&code=${packed}`);
  await expect(page.locator("#wake-it-up-sandbox").getByRole("status")).toContainText(
    "The link contains more code than an editor can show.",
  );
});

test("a page that was ended by force while a program ran says that the code is kept, once", async ({ page }) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  const id = await sandbox.region.getAttribute("id");
  await sandbox.run("// kept\nsetTimeout(() => {}, 1e6);");
  await expect(sandbox.status).toHaveText("Running");
  // What a page leaves that was not told of its end.
  await page.addInitScript((id) => {
    // Nor is it one of the frames in it.
    if (window !== top || sessionStorage.getItem("once")) return;
    sessionStorage.setItem("once", "1");
    sessionStorage.setItem("asyncio-explained:running", JSON.stringify({ id, lock: "of a page that is gone" }));
  }, id);
  await openSandbox(page, EXAMPLE);
  const note = sandbox.region.locator(".sandbox-notice", { hasText: "This page was closed while your program ran" });
  await expect(note).toBeVisible();
  await expect(sandbox.editor).toContainText("// kept");
  await openSandbox(page, EXAMPLE);
  await expect(note).toHaveCount(0);
});
