import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../src/tools/root.mjs";

/** In the project, so that the build finds its tools; not runtime/dist, which others may be using. */
let folder: string;

beforeAll(() => {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "built-package-"));
  const copy = join(folder, "node_modules/asyncio");
  for (const part of ["package.json", "src"])
    cpSync(join(root, "runtime", part), join(copy, part), { recursive: true });
  const { status, stderr } = spawnSync("npm run bundle", { cwd: copy, shell: true, encoding: "utf8" });
  expect(status, stderr).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Both jobs print before either of them ends. The pool is not shut down: it must not keep the process. */
const PROGRAM = `
import * as asyncio from "asyncio";

function meet(memory, name) {
  const view = new Int32Array(memory);
  console.log("job", name);
  Atomics.add(view, 0, 1);
  Atomics.notify(view, 0);
  for (let seen; (seen = Atomics.load(view, 0)) < 2; ) Atomics.wait(view, 0, seen);
  return name;
}

const rate = 3;

const main = asyncio.coroutine(function* main() {
  const memory = new SharedArrayBuffer(4);
  const names = yield* asyncio.gather(asyncio.toThread(meet, memory, "a"), asyncio.toThread(meet, memory, "b"));
  console.log(names.join());
  for (const fn of [() => decodeURI("%"), () => rate]) {
    try {
      yield* asyncio.toThread(fn);
    } catch (error) {
      console.log(String(error), error.constructor === globalThis[error.name]);
    }
  }
  const pool = new asyncio.ProcessPoolExecutor({ maxWorkers: 1 });
  console.log(yield* asyncio.getRunningLoop().runInExecutor(pool, (n) => n + 1, 1));
});

await asyncio.run(main());
console.log("end");
`;

function linesOf(file: string): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.trim().split("\n");
}

function expectAll(lines: string[]): void {
  expect(lines.slice(0, 2).sort()).toEqual(["job a", "job b"]);
  expect(lines.slice(2)).toEqual([
    "a,b",
    "URIError: URI malformed true",
    expect.stringMatching(/^ReferenceError: `rate` is not defined .* pass it as an argument\. true$/),
    "2",
    "end",
  ]);
}

test("runs jobs on threads in Node.js, which ends by itself", () => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, PROGRAM);
  expectAll(linesOf(file));
});

async function bundled(program: string): Promise<string> {
  const outfile = join(folder, "bundle.mjs");
  await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

test("does so in a bundle, which has no file for threads", async () => {
  expectAll(linesOf(await bundled(PROGRAM)));
});

/** Prints the exports whose own names are others. */
const NAMES = `
import * as asyncio from "asyncio";

const others = Object.entries(asyncio).filter(([name, value]) => typeof value === "function" && value.name !== name);
console.log(others.map(([name]) => name).join());
`;

test("keeps the names that repr shows in a bundle", async () => {
  // The one is a Future in Python too, the other has none.
  expect(linesOf(await bundled(NAMES))).toEqual(["ConcurrentFuture,eagerTaskFactory"]);
});
