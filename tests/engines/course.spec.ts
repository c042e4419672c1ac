import { lessonsFolder, readCourse } from "../../src/course/index.ts";
import { test } from "./fixtures.ts";
import type { Reader } from "./reader.ts";
import { Sandbox } from "./sandbox.ts";

// A reader's way through the course. Each test goes on where the one before has ended.
test.describe.configure({ mode: "serial" });

const LESSON = "lessons/coroutines/";
const TITLE = { css: "h1" };
const PREDICT = "Predict: Which lines are printed, and in which order?";
const EXAMPLE = "A call runs nothing";
const EXERCISE = "Wake it up";

const exercise = readCourse(lessonsFolder)
  .flatMap(({ exercises }) => exercises)
  .find(({ task }) => task.title === EXERCISE)!;

/** What the example prints, in both languages. */
const OUTPUT =
  /the program starts\s[^]*<coroutine object load\s[^]*the program ends\s[^]*coroutine 'load' was never awaited/;

test("the home page leads to a lesson", async ({ reader, site }) => {
  await reader.open(site.address);
  await reader.click({ css: `main a[href="/${LESSON}"]` });
  await reader.see(TITLE, "What a coroutine actually is");
});

test("a prediction is put in order, and compared with the run", async ({ reader }) => {
  for (const line of ["the program starts", "<coroutine object load", "the program ends"]) {
    await reader.click({ within: "Cards", css: "button", name: line });
  }
  await reader.click({ within: PREDICT, css: "button", name: "Check my order" });
  await reader.see({ within: PREDICT, css: "[role=status]" }, "Just as you predicted.");
});

for (const language of ["TypeScript", "Python"]) {
  test(`a program runs in ${language}`, async ({ reader }) => {
    const sandbox = new Sandbox(reader, EXAMPLE);
    await choose(reader, language);
    await sandbox.press("Run");
    await sandbox.says(/^Finished/);
    await sandbox.prints(OUTPUT);
  });
}

/** Programs that fail in the line 4 and never end in the line 3, called from other lines. */
const PROGRAMS = [
  {
    language: "TypeScript",
    file: "main.ts",
    failing: `import * as asyncio from "asyncio";
async function pour() {
  await asyncio.sleep(0);
  throw new Error("no cups");
}
async function main() {
  await pour();
}
asyncio.run(main());
`,
    endless: `console.log("before");
function wait(): void {
  while (true) {}
}
wait();
`,
  },
  {
    language: "Python",
    file: "main.py",
    failing: `import asyncio
async def pour():
    await asyncio.sleep(0)
    raise Exception("no cups")
async def main():
    await pour()


asyncio.run(main())
`,
    endless: `print("before")
def wait():
    while True: pass


wait()
`,
  },
];

for (const { language, file, failing, endless } of PROGRAMS) {
  test(`an error leads to its line in ${language}`, async ({ reader }) => {
    const sandbox = new Sandbox(reader, EXAMPLE);
    await choose(reader, language);
    await sandbox.write(file, failing);
    await sandbox.press("Run");
    await sandbox.prints(new RegExp(`no cups\\s+at ${file}, line 4 in pour\\s+from ${file}, line [67] in main\\s`));
    await sandbox.underlines(".sandbox-place");
    await sandbox.press(`${file}, line 4`);
    await sandbox.shows(".cm-activeLine", /no cups/);
  });

  test(`Stop ends an endless loop in ${language}, and the next run works`, async ({ reader }) => {
    const sandbox = new Sandbox(reader, EXAMPLE);
    await sandbox.write(file, endless);
    await sandbox.press("Run");
    await sandbox.prints(/before/);
    await sandbox.press("Stop");
    await sandbox.says(/^Stopped/);
    await sandbox.press("Reset");
    await sandbox.press("Run");
    await sandbox.prints(OUTPUT);
  });
}

test("a thread sees what is set while it runs, or the reader is told that it can't here", async ({
  reader,
  engine,
}) => {
  const canSwitchStacks = await engine.evaluate(() => "Suspending" in WebAssembly && "promising" in WebAssembly);
  const sandbox = new Sandbox(reader, EXAMPLE);
  await sandbox.write(
    "main.py",
    `import threading, time
stopped = False
def work():
    rounds = 0
    while not stopped:
        rounds += 1
        time.sleep(0.1)
    print("stopped after", rounds, "rounds")
thread = threading.Thread(target=work)
thread.start()
time.sleep(0.35)
stopped = True
thread.join()
print("over")
`,
  );
  await sandbox.press("Run");
  await sandbox.says(/^Finished/);
  await sandbox.prints(
    canSwitchStacks
      ? /stopped after [1-9]\d* rounds\s[^]*over/
      : /a thread can't wait for another one here; let a coroutine wait[^]*over/,
  );
  await sandbox.press("Reset");
});

test("a check fails, says why, and passes a right answer", async ({ reader }) => {
  const sandbox = new Sandbox(reader, EXERCISE);
  await choose(reader, "TypeScript");
  await sandbox.press("Check");
  await sandbox.says(/^1 of 4 checks passed/);
  await reader.see({ css: "[aria-label=Checks]", within: `Feedback on ${EXERCISE}` }, /main\.ts, line 5/);
  await sandbox.write("main.ts", exercise.sources.typescript.solution);
  await sandbox.press("Check");
  await sandbox.says(/^All 4 checks passed/);
});

test("the timeline draws the run, and steps through it", async ({ reader }) => {
  const sandbox = new Sandbox(reader, EXERCISE);
  await sandbox.press("Run");
  await sandbox.says(/^Finished/);
  await sandbox.press("Timeline");
  await sandbox.shows(".timeline-label", /Task-1/);
  await sandbox.press("Step back");
  await sandbox.shows("[aria-label=Timeline]", /served: a cup of tea/);
});

test("on a phone's width nothing is cut, and the controls stand in one row", async ({ reader, engine }) => {
  const sandbox = new Sandbox(reader, EXERCISE);
  await engine.narrow(true);
  await sandbox.hasInOneRow(".sandbox-controls button");
  await sandbox.hasUncut(".sandbox-controls");
  await sandbox.hasUncut(".timeline-label .names > :first-child");
  await engine.narrow(false);
});

test("a link to the code is copied", async ({ reader }) => {
  const sandbox = new Sandbox(reader, EXERCISE);
  await sandbox.press("Share");
  await sandbox.says(/^The link is copied/);
});

test("what is typed just before the page is left is kept, and sandboxes open again", async ({ reader, site }) => {
  const sandbox = new Sandbox(reader, EXERCISE);
  await reader.click({ within: EXERCISE, css: "[role=textbox]", name: "main.ts" });
  await reader.type("typed");
  await reader.open(site.address);
  await reader.open(`${site.address}${LESSON}`);
  await sandbox.open();
  // Until it has opened, a preview stands in its place, which may go between the two halves of a click on Check.
  await reader.click({ within: EXERCISE, css: "[role=textbox]", name: "main.ts" });
  await sandbox.shows("[role=textbox]", /typed/);
  await sandbox.press("Check");
  await sandbox.says(/checks passed/);
});

test("progress outlives a reload", async ({ reader }) => {
  await reader.reload();
  await reader.see({ within: PREDICT, css: "[role=status]" }, "You had it right before.");
  await reader.click({ css: "header a[href='/progress/']" });
  await reader.see({ css: "#progress tr" }, new RegExp(`${EXERCISE}\\s+passed`));
});

test("the search finds a page and leads to it", async ({ reader }) => {
  await reader.click({ css: "header button", name: "Search" });
  await reader.see({ css: "#search [role=status]" }, /^Type a word/);
  await reader.type("gather");
  await reader.click({ css: "#search .page a[href^='/glossary/']" });
  await reader.see(TITLE, "Glossary");
});

test("the whole course is stored", async ({ reader, site }) => {
  await reader.open(`${site.address}offline/`);
  await reader.see({ css: "#offline [role=status]" }, /^Ready to go offline/);
});

test("without the server, pages open that were never seen, and programs run", async ({ reader, site }) => {
  await site.stop();
  await reader.open(`${site.address}lessons/tasks/`);
  await reader.see(TITLE, "Tasks versus coroutines");
  await reader.open(`${site.address}${LESSON}`);
  await reader.click(TITLE);
  const sandbox = new Sandbox(reader, EXAMPLE);
  for (const language of ["TypeScript", "Python"]) {
    await choose(reader, language);
    await sandbox.press("Run");
    await sandbox.prints(OUTPUT);
  }
});

/** Chooses the language of the site in its header. */
function choose(reader: Reader, name: string): Promise<void> {
  return reader.click({ css: `language-switch [data-language=${name.toLowerCase()}]` });
}
