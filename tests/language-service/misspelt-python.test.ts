import { python } from "@codemirror/lang-python";
import { EditorState } from "@codemirror/state";
import { expect, it } from "vitest";
import { lessonsFolder, readCourse } from "../../src/course/index.ts";
import { misspeltInPython } from "../../src/language-service/misspelt-python.ts";

const OF_ASYNCIO = ["gather", "run", "sleep", "create_task", "wait", "wait_for", "Queue"];

function guessesFor(doc: string): string[] {
  const state = EditorState.create({ doc, extensions: [python()] });
  return misspeltInPython(state, OF_ASYNCIO).map(({ from, to, meant }) => `${state.sliceDoc(from, to)} → ${meant}`);
}

it.each([
  ["async def main():\n    awiat asyncio.sleep(1)\n", "awiat → await"],
  ["asnyc def main():\n    pass\n", "asnyc → async"],
  ["improt asyncio\n", "improt → import"],
  ["async def main():\n    x = awiat asyncio.sleep(1)\n", "awiat → await"],
  ["def f():\n    retrun 1\n", "retrun → return"],
  ["asyncio.gahter(a(), b())\n", "gahter → gather"],
  ['pirnt("hello")\n', "pirnt → print"],
])("%j", (code, guess) => {
  expect(guessesFor(code)).toEqual([guess]);
});

it("finds nothing in the programs of the course", () => {
  for (const { slug, examples } of readCourse(lessonsFolder)) {
    for (const { name, programs } of examples) {
      const { entry, files } = programs.python;
      // The short list of names above would be near to others of asyncio's.
      const code = files[entry]!.replaceAll(/asyncio\.\w+/g, "asyncio.run");
      expect(guessesFor(code), `${slug}, ${name}`).toEqual([]);
    }
  }
});
