import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../src/tools/root.mjs";

/**
 * What `run` and `sleep` alone may cost a page, in bytes of gzip: the loop, tasks, futures and coroutines, their reprs and
 * tracebacks, and what Ctrl-C does. Four fifths of it schedule; a fifth says what Python says, in reprs, tracebacks and
 * warnings. Any task can be shown and any can fail, so less would be had only by saying less.
 */
const SMALLEST_PROGRAM = 15_300;

/** In the project, so that the build finds its tools; not runtime/dist, which others may be using. */
let source: string;
/** An empty project somewhere else, with the package installed. */
let consumer: string;
let tarball: string;

beforeAll(() => {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  source = mkdtempSync(join(cache, "package-"));
  cpSync(join(root, "tsconfig.json"), join(source, "tsconfig.json"));
  cpSync(join(root, "runtime"), join(source, "runtime"), {
    recursive: true,
    filter: (path) => !/runtime[\\/](dist|node_modules|tests)$/.test(path),
  });
  consumer = mkdtempSync(join(tmpdir(), "consumer-"));
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  // Packing builds.
  const packed = runCommand("npm pack --json", join(source, "runtime"));
  const [{ filename }] = JSON.parse(packed.slice(packed.indexOf("["))) as [{ filename: string }];
  tarball = join(source, "runtime", filename);
  runCommand(`npm install --offline --no-audit --no-fund "${tarball}"`, consumer);
}, 300_000);

afterAll(() => {
  rmSync(source, { recursive: true });
  rmSync(consumer, { recursive: true });
});

function runCommand(command: string, cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, encoding: "utf8" });
  expect({ command, status, stderr: status === 0 ? "" : stderr }).toEqual({ command, status: 0, stderr: "" });
  return stdout;
}

/** The Node.js binaries of this machine that the package is for. */
function nodeBinaries(): string[] {
  const platforms = readdirSync(join(root, "node_modules"))
    .filter((name) => /^node-(bin-)?(linux|darwin|win)-\w+$/.test(name))
    .map((name) => join(root, "node_modules", name, "bin/node"));
  const onPath = spawnSync("command -v node", { shell: true, encoding: "utf8" }).stdout.trim();
  const all = [process.execPath, ...platforms, onPath].filter((path) => path !== "" && existsSync(path));
  return [...new Map(all.map((path) => [runCommand(`"${path}" --version`, root), path])).values()];
}

function write(name: string, text: string): string {
  const path = join(consumer, name);
  writeFileSync(path, text);
  return path;
}

function linesOf(file: string, node = process.execPath): string[] {
  const { status, stdout, stderr } = spawnSync(node, [file], {
    cwd: consumer,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.trim().split("\n");
}

async function bundled(program: string, minify = false): Promise<string> {
  const outfile = join(consumer, "bundle.mjs");
  await build({
    stdin: { contents: program, resolveDir: consumer },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify,
    outfile,
    external: minify ? ["#thread-pool"] : [],
    logLevel: "error",
  });
  return outfile;
}

test("publint and arethetypeswrong find nothing", async () => {
  const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(readFileSync(tarball)) } });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  if (!analysis.types) throw new Error("the package brings no types");
  // It is for ES modules. Node.js 20.16 and older bundlers that know no "exports" can't load it, and engines says so.
  const problems = analysis.problems.filter(
    (problem) => !("resolutionKind" in problem) || !["node10", "node16-cjs"].includes(problem.resolutionKind),
  );
  expect(problems).toEqual([]);
});

test("its tarball holds what is built and said of it, and nothing else", () => {
  const names = new Set(namesInTar(gunzipSync(readFileSync(tarball))).map((name) => name.split("/")[1]!));
  expect([...names].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"]);
});

test("nothing internal is in its declarations", () => {
  const dist = join(consumer, "node_modules/asyncio-ts/dist");
  const declarations = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".d.ts"),
  );
  const leaking = declarations.filter((name) => /^\s+(?:readonly )?_\w+/m.test(readFileSync(join(dist, name), "utf8")));
  expect(leaking).toEqual([]);
});

const FIRST_PROGRAM = `
import { coroutine, gather, run, sleep } from "asyncio-ts";
const ask = coroutine(function* (city, seconds) {
  yield* sleep(seconds);
  return city + " answers";
});
const main = coroutine(function* () {
  console.log((yield* gather(ask("Oslo", 0.02), ask("Lima", 0.01))).join());
});
run(main());
`;

describe("a first program", () => {
  test("runs on every Node.js that is here", () => {
    const file = write("first.mjs", FIRST_PROGRAM);
    for (const node of nodeBinaries()) expect(linesOf(file, node)).toEqual(["Oslo answers,Lima answers"]);
  });

  test("runs in a bundle", async () => {
    expect(linesOf(await bundled(FIRST_PROGRAM))).toEqual(["Oslo answers,Lima answers"]);
  });
});

/** The type checker's words on a program, each with its line. */
function complaints(program: string, types: string[] = []): string[] {
  const file = write("program.ts", program);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types,
  };
  const host = ts.createCompilerHost(options);
  host.getCurrentDirectory = () => consumer;
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map((diagnostic) => {
    const { file, start = 0, messageText } = diagnostic;
    const line = file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

describe("the types of a program", () => {
  test("are known of every yield*", () => {
    const program = `import { coroutine, gather, run, sleep } from "asyncio-ts";
const ask = coroutine(function* (city: string) { yield* sleep(1); return city.length; });
const main = coroutine(function* () {
  const one: number = yield* ask("Oslo");
  const [two, three]: [number, string] = yield* gather(ask("Lima"), sleep(1, "slept"));
  return one + two + three.length;
});
const result: Promise<number> = run(main());
`;
    expect(complaints(program)).toEqual([]);
  });

  const AWAITS = `import { createTask, sleep } from "asyncio-ts";
export async function main() {
  const n: number = await createTask(sleep(1, 7));
}
`;

  test("refuse JavaScript's own await of a task", () => {
    expect(complaints(AWAITS)[0]).toMatch(/^3: Type of 'await' operand/);
  });

  test("know the await of a compiled program", () => {
    expect(complaints(AWAITS, ["asyncio-ts/compiled"])).toEqual([]);
  });
});

test("the Babel plugin of the package compiles async functions to coroutines", async () => {
  const { transformAsync } = await import("@babel/core");
  const program = `import { run, sleep } from "asyncio-ts";
async function main() { return await sleep(0, "slept"); }
run(main()).then(console.log);`;
  const compiled = await transformAsync(program, {
    cwd: consumer,
    plugins: ["asyncio-ts/babel-plugin"],
    configFile: false,
    babelrc: false,
  });
  expect(linesOf(write("compiled.mjs", compiled!.code!))).toEqual(["slept"]);
});

test("a program of run() and sleep() brings little else", async () => {
  const file = await bundled('export { run, sleep } from "asyncio-ts";', true);
  expect(gzipSync(readFileSync(file)).length).toBeLessThan(SMALLEST_PROGRAM);
});

test("an awaitable of another copy of the package says that there are two", () => {
  cpSync(join(consumer, "node_modules/asyncio-ts"), join(consumer, "node_modules/other-copy"), { recursive: true });
  const file = write(
    "two-copies.mjs",
    `import { coroutine, createTask, run } from "asyncio-ts";
import { sleep } from "other-copy";
const main = coroutine(function* () {
  try { createTask(sleep(1)); } catch (error) { console.log(error.message); }
  yield* sleep(1);
});
run(main()).catch((error) => console.log(error.message));`,
  );
  for (const line of linesOf(file)) expect(line).toMatch(/two copies of asyncio-ts/);
});

/** Both jobs print before either of them ends. The pool is not shut down: it must not keep the process. */
const JOBS = `
import * as asyncio from "asyncio-ts";

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

describe("jobs", () => {
  const expectAll = (lines: string[]): void => {
    expect(lines.slice(0, 2).sort()).toEqual(["job a", "job b"]);
    expect(lines.slice(2)).toEqual([
      "a,b",
      "URIError: URI malformed true",
      expect.stringMatching(/^ReferenceError: `rate` is not defined .* pass it as an argument\. true$/),
      "2",
      "end",
    ]);
  };

  test("run on threads in Node.js, which ends by itself", () => {
    expectAll(linesOf(write("jobs.mjs", JOBS)));
  });

  test("run in a bundle, which has no file for threads", async () => {
    expectAll(linesOf(await bundled(JOBS)));
  });

  test("of a program that imports no executor run when one has been loaded, and can be cancelled meanwhile", () => {
    const file = write(
      "on-demand.mjs",
      `import { coroutine, gather, getRunningLoop, run, VirtualClock } from "asyncio-ts";
const main = coroutine(function* () {
  const loop = getRunningLoop();
  const cancelled = loop.runInExecutor(null, () => console.log("never"));
  cancelled.cancel();
  const fails = loop.runInExecutor(null, () => { throw new RangeError("no") });
  console.log(yield* gather(loop.runInExecutor(null, (a, b) => a + b, 1, 2), fails, { returnExceptions: true }));
});
run(main(), { clock: new VirtualClock() });`,
    );
    expect(linesOf(file).join(" ")).toMatch(/^\[\s*3,\s*RangeError: no/);
  });
});

test("the names that repr shows are kept in a bundle", async () => {
  const names = `
import * as asyncio from "asyncio-ts";
const others = Object.entries(asyncio).filter(([name, value]) => typeof value === "function" && value.name !== name);
console.log(others.map(([name]) => name).join());
`;
  // The one is a Future in Python too, the other has none.
  expect(linesOf(await bundled(names))).toEqual(["ConcurrentFuture,eagerTaskFactory"]);
});

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** The paths in a tar archive: each header is a block of 512 bytes, as is each piece of a file after it. */
function namesInTar(tar: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const field = (start: number, length: number) =>
      tar.toString("utf8", at + start, at + start + length).replace(/\0.*/s, "");
    names.push(field(0, 100));
    at += 512 * (1 + Math.ceil(parseInt(field(124, 12), 8) / 512));
  }
  return names;
}
