import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { gatherProgram } from "../../src/tools/gather-program.ts";
import { recordText } from "../../src/tools/record-text.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();

describe("a program is gathered from its folder", () => {
  test("with what it imports, and what that imports, and nothing else", () => {
    folder.write("answer.ts", 'import * as asyncio from "asyncio";\nimport { a } from "./a";\nimport "./missing";');
    folder.write("a.ts", 'export { b } from "./lib/b.ts";');
    folder.write("lib/b.ts", "import { a } from '../a';");
    folder.write("other.ts", "");
    const { files, entry } = gatherProgram(folder.path, "answer.ts");
    expect(entry).toBe("/answer.ts");
    expect(Object.keys(files).sort()).toEqual(["/a.ts", "/answer.ts", "/lib/b.ts"]);
  });

  test("with the data files that it names", () => {
    folder.write("count.py", 'print(open("big.log").read())');
    for (const name of ["big.log", "other.log", "big.png"]) folder.write(name, "one\n");
    const { files } = gatherProgram(folder.path, "count.py");
    expect(Object.keys(files).sort()).toEqual(["/big.log", "/count.py"]);
    expect(files["/big.log"]).toBe("one\n");
  });

  test("or the file that is not there is named", () => {
    expect(() => gatherProgram(folder.path, "nope.ts")).toThrow("There is no file nope.ts.");
  });
});

describe("a record in words", () => {
  async function textOf(main: string): Promise<string> {
    const program = { files: { "/main.ts": main }, entry: "/main.ts" };
    return recordText(await runInNode(program, { clock: "virtual" }), program);
  }

  test("has each line with its time and task, and the warnings", async () => {
    const text = await textOf(
      [
        'import * as asyncio from "asyncio";',
        "async function main() {",
        "  await asyncio.sleep(1.5);",
        '  console.log("two\\nlines");',
        "  main();",
        "}",
        "asyncio.run(main());",
      ].join("\n"),
    );
    expect(text.split("\n")).toEqual([
      "   1.500  Task-1        two",
      "                        lines",
      "   1.500                Warning: coroutine 'main' was never awaited (made in /main.ts, line 5)",
      "",
      "It came to its end.",
      expect.stringMatching(/^1\.500 s of virtual time, \d tasks\.$/),
    ]);
  });

  test("shows an error as a Python traceback, with the program's own lines", async () => {
    const text = await textOf("function f() {\n  throw new TypeError('boom');\n}\nf();");
    expect(text).toContain(
      [
        "Traceback (most recent call last):",
        "  /main.ts, line 4, in <module>",
        "    f();",
        "  /main.ts, line 2, in f",
        "    throw new TypeError('boom');",
        "TypeError: boom",
      ].join("\n"),
    );
  });

  test("says what to try when the program did not start", async () => {
    const text = await textOf("await 1");
    expect(text).toContain("It did not start.");
    expect(text).toContain("asyncio.run(main())");
  });
});
