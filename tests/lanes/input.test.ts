import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import type { Language } from "../../src/record/index.ts";

/** The first program in Python starts the interpreter. */
const START = 120_000;

const ASKING = `import asyncio

async def main():
    name = await asyncio.to_thread(input, "Name? ")
    age = input("Age? ")
    print(f"{name} is {age}")
    try:
        print("then", input())
    except EOFError:
        print("no more")

asyncio.run(main())`;

async function run(language: Language, source: string, input?: string) {
  const entry = language === "python" ? "/main.py" : "/main.ts";
  const record = await runInNode({ files: { [entry]: source }, entry }, { clock: "virtual", input: input ?? null });
  const { outcome } = record;
  return {
    printed: record.output.map(({ text }) => text),
    ended: outcome.kind === "failed" ? `${outcome.error.name}: ${outcome.error.message}` : outcome.kind,
  };
}

describe("what is typed into a program before it runs", { timeout: START }, () => {
  test("is what input() gives, line by line, and is seen as in a terminal", async () => {
    expect(await run("python", ASKING, "Ada\n36\nLondon")).toEqual({
      printed: ["Name? Ada", "Age? 36", "Ada is 36", "London", "then London"],
      ended: "finished",
    });
    expect(await run("python", ASKING, "Ada\n36\n")).toMatchObject({
      printed: ["Name? Ada", "Age? 36", "Ada is 36", "no more"],
    });
    expect(await run("python", "input()\ninput()", "one")).toEqual({
      printed: ["one"],
      ended: "EOFError: EOF when reading a line",
    });
  });

  test("is Python's standard input", async () => {
    const source = `import sys
print([line for line in sys.stdin])`;
    expect(await run("python", source, "a\nb")).toEqual({ printed: ["a", "b", "['a\\n', 'b\\n']"], ended: "finished" });
    // What a program puts in its place is read as well.
    expect(await run("python", `import io, sys\nsys.stdin = io.StringIO("mine\\n")\nprint(input())`)).toEqual({
      printed: ["mine"],
      ended: "finished",
    });
  });

  test("is what prompt() gives, and null after the last line", async () => {
    const source = `const name = prompt("Name? ");
console.log(\`\${name} is \${prompt("Age? ")}\`);
console.log(prompt());`;
    expect(await run("typescript", source, "Ada\n36")).toEqual({
      printed: ["Name? Ada", "Age? 36", "Ada is 36", "", "null"],
      ended: "finished",
    });
  });

  test("is missed with a word on where to put it", async () => {
    const advice = "type its lines into the box “Input” before you run it";
    for (const [language, source] of [
      ["python", "input()"],
      ["python", "import sys\nsys.stdin.readline()"],
      ["typescript", "prompt()"],
    ] as const) {
      expect((await run(language, source)).ended, source).toContain(advice);
    }
  });
});
