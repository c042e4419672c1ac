import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";

/** The first program in Python starts the interpreter. */
const START = 120_000;

const FILES = { "/big.log": "one\ntwo – ä\n", "/data/prices.csv": "tea,1\r\n" };

/** What a program prints, and the error that ends it. */
async function run(language: "py" | "ts", source: string, files: Record<string, string> = FILES): Promise<string[]> {
  const entry = `/main.${language}`;
  const { output, outcome } = await runInNode({ files: { [entry]: source, ...files }, entry }, { clock: "virtual" });
  const printed = output.map(({ text }) => text);
  return outcome.kind === "failed" ? [...printed, `${outcome.error.name}: ${outcome.error.message}`] : printed;
}

describe("a file beside a program", { timeout: START }, () => {
  test("is opened by Python, from where it runs and from where its modules are", async () => {
    const source = `from pathlib import Path
for line in open("big.log", encoding="utf-8"):
    print(repr(line))
print((Path(__file__).parent / "data/prices.csv").read_bytes(), sorted(Path().glob("*.log")))
open("missing.log")`;
    expect(await run("py", source)).toEqual([
      String.raw`'one\n'`,
      String.raw`'two – ä\n'`,
      String.raw`b'tea,1\r\n' [PosixPath('big.log')]`,
      "FileNotFoundError: [Errno 2] No such file or directory: 'missing.log'",
    ]);
  });

  test("is what one program has written no longer for the next", async () => {
    await run("py", 'open("big.log", "w").write("changed"); open("new.log", "w").close()');
    expect(await run("py", 'import os; print(open("big.log").read(3), os.path.exists("new.log"))')).toEqual([
      "one False",
    ]);
  });

  test("is read by TypeScript with Node's function, and its errors", async () => {
    const source = `import { existsSync, readFileSync } from "node:fs";
import fs from "fs";
console.log(JSON.stringify(readFileSync("big.log", "utf8")), readFileSync("./data/../big.log").length);
console.log(fs.readFileSync("/data/prices.csv", { encoding: "utf-8" }).length, existsSync("data"), existsSync("/big.log"));
for (const path of ["missing.log", "data"])
  try { readFileSync(path, "utf8"); } catch (error: any) { console.log(error.code, error.message); }
readFileSync("big.log", "latin1");`;
    expect(await run("ts", source)).toEqual([
      String.raw`"one\ntwo – ä\n" 15`,
      "7 false true",
      "ENOENT ENOENT: no such file or directory, open 'missing.log'",
      "EISDIR EISDIR: illegal operation on a directory, read",
      'TypeError: The encoding "latin1" is not here: files are read as "utf8", or without one as bytes.',
    ]);
  });

  test("is read in a thread, in both languages", async () => {
    const python = `import asyncio
def count(name):
    with open(name) as log:
        return len(log.readlines())
async def main():
    print(await asyncio.to_thread(count, "big.log"))
asyncio.run(main())`;
    const typescript = `import * as asyncio from "asyncio";
import { readFileSync } from "node:fs";
function count(name: string) {
  return readFileSync(name, "utf8").trimEnd().split("\\n").length;
}
async function main() {
  console.log(await asyncio.toThread(count, "big.log"));
}
asyncio.run(main());`;
    expect(await run("py", python)).toEqual(["2"]);
    expect(await run("ts", typescript)).toEqual(["2"]);
    const real = { files: { ...FILES, "/main.ts": typescript }, entry: "/main.ts" };
    const { output } = await runInNode(real, { clock: "real" });
    expect(output.map(({ text }) => text)).toEqual(["2"]);
  });

  test("can't be written in TypeScript: the error says what to do", async () => {
    const source = 'import * as fs from "node:fs"; (fs as any).writeFileSync("a.txt", "");';
    expect((await run("ts", source)).join()).toMatch(/fs\.writeFileSync can't be used: files can be read here/);
  });

  test("may have a name that is a folder's, in a program made by hand", async () => {
    const files = { "/a.txt": "a", "/a.txt/b.txt": "b" };
    expect(await run("py", 'print(open("a.txt").read())', files)).toEqual(["a"]);
  });
});
