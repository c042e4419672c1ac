import { expect, test } from "vitest";
import { asyncioNames } from "../../src/language-service/build/asyncio-names.ts";
import { loadApi } from "../../src/api/load-api.ts";

const names = new Map(asyncioNames(await loadApi()).map((name) => [name.name, name]));

test("a name is defined as Python does, and explained in a sentence and in Python's spelling", () => {
  expect(names.get("sleep")).toEqual({
    name: "sleep",
    definition: "async def sleep(delay, result=None)",
    help: "Completes after `delay` seconds; other tasks run meanwhile.",
    isHere: true,
  });
  expect(names.get("Timeout")?.help).toContain("`timeout_at()`");
  expect(names.get("current_task")?.help).toBe("The task that is running; None inside a callback.");
});

test("what a browser has not says why", () => {
  expect(names.get("create_subprocess_exec")).toMatchObject({ help: "A page can’t start processes.", isHere: false });
});

test("each help is one sentence, and none of it is JavaScript", () => {
  for (const { name, help } of names.values()) {
    if (help === null) continue;
    expect(help, name).toMatch(/^[A-Z`].*\.$/s);
    expect(help, name).not.toMatch(/\]\(|\b(null|undefined|promise)\b|\b[a-z]+[A-Z]\w*\b(?!\w*`)/);
  }
});
