import { describe, expect, it } from "vitest";
import { adviceFor, plain } from "../../src/grading/index.ts";
import type { Language } from "../../src/record/index.ts";
import { errorInfo } from "../record/run-script.ts";

function advice(language: Language, name: string, message: string) {
  const entry = language === "python" ? "/main.py" : "/main.ts";
  const { text, isKnown } = adviceFor(
    { ...errorInfo(name, message), traceback: [{ file: entry, line: 7, function: "main" }] },
    { language, entry },
  );
  return { text: plain(text), isKnown };
}

describe("advice on an error", () => {
  it.each<[Language, string, string, string]>([
    ["python", "RuntimeError", "cannot reuse already awaited coroutine", "however many names it has"],
    [
      "typescript",
      "RuntimeError",
      "JavaScript's own await and Promise.all can't wait for <coroutine object brew at 0x1>.",
      "is not a promise",
    ],
    ["python", "AttributeError", "module 'asyncio' has no attribute 'createTask'", "underscores between the words"],
    ["python", "ExceptionGroup", "unhandled errors in a TaskGroup (1 sub-exception)", "except* ValueError does"],
    [
      "typescript",
      "ExceptionGroup",
      "unhandled errors in a TaskGroup (1 sub-exception)",
      "the errors are in its exceptions",
    ],
    ["python", "CancelledError", "", "except Exception does not catch that"],
    ["typescript", "CancelledError", "", "Catch it there, or wait with asyncio.wait"],
    ["python", "TypeError", "'NoneType' object can't be awaited", "await asyncio.sleep"],
    ["python", "TypeError", "object list can't be used in 'await' expression", "gather(*all)"],
    ["python", "TypeError", "'Semaphore' object does not support the context manager protocol", "async with, not with"],
    [
      "python",
      "RuntimeError",
      "asyncio.run() cannot be called from a running event loop",
      "await instead of asyncio.run",
    ],
    [
      "typescript",
      "TypeError",
      "Cannot read properties of undefined (reading 'a')",
      "await missing where it comes from",
    ],
    ["python", "TypeError", "'NoneType' object is not callable", "but to_thread(work, 5)"],
    ["python", "TypeError", "'int' object is not callable", "but to_thread(work, 5)"],
    ["python", "LookupError", "<ContextVar name='request' at 0x7f3a5c0d1a40>", "it has no default"],
    [
      "python",
      "TypeError",
      "'Login' object does not support the asynchronous context manager protocol (missed __aexit__ method)",
      "with __aenter__ and __aexit__",
    ],
    [
      "typescript",
      "ReferenceError",
      "The function uses `n`, a local variable of the code around it.",
      "but toThread(work, n)",
    ],
    // Engines differ in their words.
    ["typescript", "TypeError", 'can\'t access property "a", cup is undefined', "await missing where it comes from"],
    ["typescript", "TypeError", "cup is null", "await missing where it comes from"],
    ["typescript", "TypeError", "undefined is not an object (evaluating 'cup.a')", "await missing where it comes from"],
    ["typescript", "TypeError", "null is not an object (evaluating 'cup.a')", "await missing where it comes from"],
    ["typescript", "ReferenceError", "cup is not defined", "Check the spelling"],
    ["typescript", "ReferenceError", "Can't find variable: cup", "Check the spelling"],
    [
      "typescript",
      "TypeError",
      "brew is not a function. (In 'brew()', 'brew' is undefined)",
      "is not a function. It may",
    ],
    ["typescript", "RangeError", "Maximum call stack size exceeded.", "calls itself and never stops"],
    ["typescript", "InternalError", "too much recursion", "calls itself and never stops"],
  ])("in %s, %s: %s", (language, name, message, words) => {
    expect(advice(language, name, message)).toEqual({ text: expect.stringContaining(words) as string, isKnown: true });
  });

  it("says of one that nobody knows where to look", () => {
    expect(advice("python", "ValueError", "no such city")).toEqual({
      text: "Look at line 7: the error was raised there, and nothing caught it on the way out.",
      isKnown: false,
    });
  });
});
