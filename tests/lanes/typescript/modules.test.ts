import { describe, expect, test } from "vitest";
import { LinkError, Modules } from "../../../src/lanes/typescript/worker/modules.ts";

function modulesOf(modules: Record<string, string>, provided: Record<string, Record<string, unknown>> = {}) {
  return new Modules({ modules, data: {}, entry: "/main.ts" }, provided);
}

function linkError(modules: Record<string, string>): LinkError {
  try {
    modulesOf(modules).link();
  } catch (error) {
    if (error instanceof LinkError) return error;
    throw error;
  }
  throw new Error("it was linked");
}

/** What the modules gave to `note`, in order. */
function notes(modules: Record<string, string>): unknown[] {
  const seen: unknown[] = [];
  const linked = modulesOf(modules, { notes: { note: (value: unknown) => seen.push(value) } });
  linked.link();
  linked.evaluate();
  return seen;
}

const NOTE = 'const { note } = require("notes");';

describe("modules", () => {
  test("are evaluated once each, imported ones first", () => {
    expect(
      notes({
        "/main.ts": `${NOTE} require("./a"); require("./folder/b"); note("main");`,
        "/a.ts": `${NOTE} note("a"); require("./folder/b.ts");`,
        "/folder/b.ts": `${NOTE} note("b"); require("../../c.js");`,
        "/c.ts": `${NOTE} note("c");`,
      }),
    ).toEqual(["a", "b", "c", "main"]);
  });

  test("may import each other in a circle", () => {
    expect(
      notes({
        "/main.ts": `${NOTE} exports.early = 1; note(require("./a").seen);`,
        "/a.ts": `exports.seen = require("./main").early;`,
      }),
    ).toEqual([1]);
  });

  test("an index is found by its folder", () => {
    expect(notes({ "/main.ts": `require("./lib");`, "/lib/index.ts": `${NOTE} note("index");` })).toEqual(["index"]);
  });

  test("nothing runs when an import is missing; the error names the importer, the line, and what there is", () => {
    const error = linkError({
      "/main.ts": 'throw new Error("ran");\nrequire("./letters");',
      "/letters.ts": '\n\nrequire("./leters");',
      "/words.ts": "",
    });
    expect(error.outcome).toEqual({
      kind: "not-started",
      error: {
        name: "ModuleNotFoundError",
        message: "Cannot find module './leters', imported by /letters.ts",
        traceback: [{ file: "/letters.ts", line: 3, function: "<module>" }],
      },
      advice: "The program's other files are /main.ts, /words.ts: correct the name, or add the file.",
    });
  });

  test("a package that is not there", () => {
    const { outcome } = linkError({ "/main.ts": 'require("lodash");' });
    expect(outcome.error.message).toBe("Cannot find module 'lodash', imported by /main.ts");
    expect(outcome.advice).toContain('"asyncio"');
  });

  test("no entry", () => {
    expect(linkError({ "/other.ts": "" }).outcome.error.message).toBe("There is no file /main.ts");
  });

  test("what the engine can't parse did not start", () => {
    expect(linkError({ "/main.ts": "let 1;" }).outcome.error).toMatchObject({ name: "SyntaxError" });
  });
});
