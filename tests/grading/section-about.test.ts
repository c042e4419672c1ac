import { describe, expect, it } from "vitest";
import { numberedFolders, readLessonText, readProblems, lessonsFolder } from "../../src/course/index.ts";
import { explainedSections, sectionAbout } from "../../src/grading/section-about.ts";

describe("the section that explains what a program said", () => {
  it.each([
    ["RuntimeWarning: coroutine 'main' was never awaited", "lessons/coroutines/#the-await-you-forgot"],
    [
      "RuntimeError: asyncio.run() cannot be called from a running event loop",
      "lessons/when-it-goes-wrong/#a-loop-inside-a-loop",
    ],
    ["RuntimeError: Event loop is closed", "lessons/when-it-goes-wrong/#too-early-and-too-late"],
    ["RuntimeError: no running event loop", "lessons/when-it-goes-wrong/#too-early-and-too-late"],
    [
      "RuntimeError: There is no current event loop in thread 'MainThread'.",
      "lessons/when-it-goes-wrong/#too-early-and-too-late",
    ],
    [
      "RuntimeError: <asyncio.locks.Lock object at 0x7f [locked]> is bound to a different event loop",
      "lessons/when-it-goes-wrong/#too-early-and-too-late",
    ],
    [
      "Task exception was never retrieved: ValueError: no address",
      "lessons/when-it-goes-wrong/#the-error-that-nobody-sees",
    ],
    ["Task was destroyed but it is pending!", "lessons/when-it-goes-wrong/#tasks-that-run-in-the-background"],
    [
      "Deadlock: every task is waiting and nothing can wake one.\n  Task-1 waits for Queue.join()",
      "lessons/when-it-goes-wrong/#everything-waits",
    ],
    [
      "Executing <Task finished name='Task-3' coro=<resize() done> result=None> took 0.800 seconds",
      "lessons/when-it-goes-wrong/#who-holds-the-loop",
    ],
    ["TimeoutError: ", "lessons/tasks/#only-so-long"],
    [
      "TypeError: 'coroutine' object is not subscriptable",
      "when-it-goes-wrong/#typeerror-coroutine-object-is-not-subscriptable",
    ],
  ])("of “%s” is %s", (said, path) => {
    expect(sectionAbout(said)?.path).toBe(path);
  });

  it("is none for an error of the program's own", () => {
    expect(sectionAbout("ValueError: no such city")).toBeUndefined();
    expect(sectionAbout("ValueError: TimeoutError")).toBeUndefined();
  });

  it("is there, with this heading", () => {
    const lessons = numberedFolders(lessonsFolder).flatMap((lesson) =>
      readLessonText(lesson).headings.map(({ id, text }) => ({ title: text, path: `lessons/${lesson.slug}/#${id}` })),
    );
    const messages = readProblems().map(({ id, title }) => ({
      title: title.replaceAll("`", ""),
      path: `when-it-goes-wrong/#${id}`,
    }));
    for (const section of explainedSections()) expect([...lessons, ...messages]).toContainEqual(section);
  });
});
