import definitions from "../../content/asyncio-names.json" with { type: "json" };
import type { ApiEntry } from "../api/api.ts";
import { pythonSpelling } from "../record/spelling.ts";
import { markdownIn } from "../record/languages.ts";

/** What the reference says of a name to readers of Python. It comes from the same doc comments as for TypeScript. */
export interface PythonEntry {
  /** `asyncio.create_task`; of a member its own name: `cancel`. */
  name: string;
  /** `async def sleep(delay, result=None)`; null for what is not called. */
  signature: string | null;
  /** In Markdown, as the others. */
  summary: string;
  parameters: { name: string; text: string }[];
  returns: string | null;
  raises: string | null;
}

/** Classes that go by another name in Python, or by one that doc comments do not give. */
const CLASSES: Record<string, string> = {
  AsyncGenerator: "async generator object",
  Coroutine: "coroutine object",
  EventLoop: "asyncio.AbstractEventLoop",
  time: "time",
};

/** Members that classes have in TypeScript only. */
const OF_TYPESCRIPT_ONLY = [
  "CancelledError.message",
  "Context.has",
  "Context.size",
  "Coroutine.state",
  "Server.addresses",
];

/** Signatures of modules beside asyncio, which the list of its names does not have. */
const SIGNATURES: Record<string, string> = {
  "concurrent.futures.Executor.submit": "def submit(fn, *args, **kwargs)",
  "concurrent.futures.Executor.map": "def map(fn, *iterables, timeout=None, chunksize=1)",
  "concurrent.futures.Executor.shutdown": "def shutdown(wait=True, *, cancel_futures=False)",
  "concurrent.futures.Future.result": "def result(timeout=None)",
  "concurrent.futures.Future.exception": "def exception(timeout=None)",
  "concurrent.futures.Future.add_done_callback": "def add_done_callback(fn)",
  "concurrent.futures.ThreadPoolExecutor": "class ThreadPoolExecutor(max_workers=None)",
  "concurrent.futures.ProcessPoolExecutor": "class ProcessPoolExecutor(max_workers=None)",
  "contextvars.ContextVar": "class ContextVar(name, *, default)",
  "contextvars.ContextVar.get": "def get(default)",
  "contextvars.Context.run": "def run(callable, *args, **kwargs)",
  "contextvars.Context.get": "def get(variable, default=None)",
};

/** What is to be said in words of its own, where all of the doc comment is about TypeScript. In Markdown. */
const SUMMARIES: Record<string, string> = {
  "asyncio.as_completed":
    "Runs awaitables concurrently and yields them in the order in which they are done. Iterate with `for` and await each, or, since Python 3.13, with `async for`, which yields the finished tasks themselves.",
  "asyncio.ensure_future":
    "Makes a future of anything that can be awaited: returns futures and tasks as they are, and makes a task of a coroutine. In new code, call `asyncio.create_task`.",
  "coroutine object":
    "A paused computation that does nothing until something drives it: an `await` in another coroutine, a task, or `send` by hand.",
  GeneratorExit: "What `coro.close()` raises inside a coroutine that is suspended at an `await`.",
  "asyncio.AbstractEventLoop.run_forever": "Runs until `stop()` is called.",
  "asyncio.run_coroutine_threadsafe":
    "Has a loop run a coroutine, from another thread. Returns a `concurrent.futures.Future`, whose `result()` blocks that thread until the coroutine is done.",
  "asyncio.Runner.run": "Runs until `coro` is done, and returns its result.",
  "concurrent.futures.Future.exception":
    "Waits until the job has ended, and returns its exception, or `None` if it ended well.",
  "concurrent.futures.Future.result":
    "Waits until the job has ended, and returns its result, or raises what the job raised.",
};

/** What is said of TypeScript alone: of its promises and options, of how it compiles, and of workers in the place of threads. */
const OF_TYPESCRIPT =
  /JavaScript|TypeScript|[Pp]romise|\bPython|compiled|asyncFor|asyncWith|Node\.js|worker,? which|to its worker|ReferenceError|can't be sent|in a worker|share no memory|sees copies|What the worker|to be awaited|DeadlockError|a last (one|argument)|iterable of them|`\{|plain object/i;

/**
 * A name as Python has it.
 *
 * @param owner the class it is a member of; null for what the module exports
 * @param api all names, among which are the objects that TypeScript takes in the place of keyword arguments
 * @returns null for what Python does not have
 */
export function inPython(entry: ApiEntry, owner: ApiEntry | null, api: readonly ApiEntry[]): PythonEntry | null {
  if (OF_TYPESCRIPT_ONLY.includes(entry.name)) return null;
  const name = CLASSES[entry.name] ?? entry.python?.replace(/^(coro|context)\./, "") ?? null;
  if (name === null) return null;
  const ofClass = owner && (CLASSES[owner.name] ?? owner.python);
  const fullName = ofClass ? `${ofClass}.${name}` : name;
  const signature = signatureOf(entry, fullName);
  const spell = spellerOf(entry, signature);
  const documented = [
    ...entry.parameters.map(({ name, text }) => ({ name: spell.name(name), text })),
    ...optionsOf(entry, api).map(({ name, text }) => ({ name: pythonSpelling(name), text })),
  ];
  const takes = parametersOf(signature ?? "");
  return {
    name,
    signature,
    summary: SUMMARIES[fullName] ?? spell.text(paragraphsOfPython(entry.summary)),
    parameters: documented
      .filter((each) => takes.includes(each.name))
      .map(({ name, text }) => ({ name, text: spell.text(clausesOfPython(text)) }))
      .filter(({ text }) => text !== ""),
    returns: spell.text(clausesOfPython(entry.returns ?? "")) || null,
    raises: spell.text(clausesOfPython(entry.throws ?? "")) || null,
  };
}

/** CPython's own, as far as it is known. */
function signatureOf({ kind, signatures }: ApiEntry, fullName: string): string | null {
  const key = fullName.replace(/^asyncio\./, "");
  if (key in definitions) return (definitions as Record<string, string | null>)[key]!;
  if (SIGNATURES[fullName]) return SIGNATURES[fullName];
  if (kind !== "function") return null;
  // What is none of asyncio's, such as a method of a context variable: its parameters are called the same.
  return `def ${fullName.split(".").at(-1)!}(${parametersOf(signatures[0] ?? "")
    .map(pythonSpelling)
    .join(", ")})`;
}

/** The names of a signature's parameters, in either language. */
function parametersOf(signature: string): string[] {
  const [, list = ""] = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(signature) ?? [];
  return list.split(/,(?![^<(]*[>)])/).flatMap((each) => /^\s*(?:\.\.\.|\*+)?([a-z]\w*)/i.exec(each)?.[1] ?? []);
}

/** Puts texts into Python's words: parameters by their names there, which are found by their places. */
function spellerOf({ signatures }: ApiEntry, signature: string | null) {
  const there = parametersOf(signature ?? "");
  const places = parametersOf(signatures[0] ?? "").map((name, place): [string, string] => {
    return [name, there[place] ?? pythonSpelling(name)];
  });
  const names = new Map(places);
  const name = (name: string): string => names.get(name) ?? pythonSpelling(name);
  const inCode = (code: string): string =>
    names.has(code) ? name(code) : code.replace(/\.\.\.(?=\w)/g, "*").replace(/^for await$/, "async for");
  return {
    name,
    text: (text: string): string =>
      markdownIn(
        "python",
        text.replaceAll(/`([^`]+)`/g, (_, code: string) => `\`${inCode(code)}\``),
      )
        .split("`")
        .map((piece, index) => (index % 2 === 0 ? piece.replaceAll(/\bnull\b/g, "None") : piece))
        .join("`"),
  };
}

/** What the properties of its options are, which are keyword arguments in Python. */
function optionsOf({ signatures }: ApiEntry, api: readonly ApiEntry[]): { name: string; text: string }[] {
  const types = new Set(signatures.join(" ").match(/\b[A-Z]\w*Options\b/g) ?? []);
  return api
    .filter(({ name }) => types.has(name))
    .flatMap(({ name, members }) =>
      members.map((member) => ({ name: member.name.slice(name.length + 1), text: member.summary })),
    );
}

/** A text without the paragraphs that are of TypeScript; of the first one, without such sentences. */
function paragraphsOfPython(text: string): string {
  const [first = "", ...others] = text.split(/\n\n+/);
  const sentences = first.split(/(?<=\.)\s+(?=[A-Z`[])/).filter((sentence) => !OF_TYPESCRIPT.test(sentence));
  const paragraphs = [sentences.join(" "), ...others.filter((paragraph) => !OF_TYPESCRIPT.test(paragraph))];
  return paragraphs.filter(Boolean).join("\n\n");
}

/** A list of short clauses without those that are of TypeScript. */
function clausesOfPython(text: string): string {
  return text
    .split(/;\s+/)
    .filter((clause) => !OF_TYPESCRIPT.test(clause))
    .join("; ");
}
