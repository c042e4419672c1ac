import { readFileSync } from "node:fs";
import type { Body, Language } from "./language.ts";
import type { Lines } from "./lines.ts";
import { SHARED, type Program } from "./tree.ts";
import { writeFunctions } from "./write-functions.ts";

const PRELUDE = readFileSync(new URL("./prelude.py", import.meta.url), "utf8");

/** The program in Python, with what every program needs around it. */
export function toPython(program: Program): string {
  const constants = `SHARED = ${SHARED}\nEAGER = ${python.literal(program.eager)}\n`;
  return constants + PRELUDE + "\n\n" + functionsInPython(program) + "\n\nstart()\n";
}

/** The coroutine functions alone, to read. */
export function functionsInPython(program: Program): string {
  return writeFunctions(program, python);
}

const python: Language = {
  indent: "    ",

  literal(value) {
    if (value === null) return "None";
    if (typeof value === "boolean") return value ? "True" : "False";
    return typeof value === "string" ? `"${value}"` : String(value);
  },
  call(fn, args, options = {}) {
    return `${fn}(${[...args, ...Object.entries(options).map(([name, value]) => `${name}=${value}`)].join(", ")})`;
  },
  instance: (className, args) => python.call(className, args),
  copyOf: (list) => `list(${list})`,
  append: (list, item) => `${list}.append(${item})`,
  membership: (items, set) => `[item in ${set} for item in ${items}]`,
  lambda: (expression) => `lambda: ${expression}`,
  callback: (expressions) => `lambda *_: [${expressions.join(", ")}]`,
  discarded: (expression) => `${expression} and None`,
  awaited: (expression) => `await ${expression}`,

  statement: (expression) => expression,
  assignment: (name, expression) => `${name} = ${expression}`,
  firstOf: (name, expression) => `${name}, _ = ${expression}`,
  returned: (value) => `return ${value}`,
  raised: (error) => (error === null ? "raise" : `raise ${error}`),

  coroutineFunction(lines, number, body) {
    block(lines, `async def f${number}(mine):`, () => {
      block(lines, `if not enter("f${number}"):`, () => lines.add("return"));
      body();
    });
    lines.add("");
  },
  asyncWith(lines, manager, name, _label, body) {
    block(lines, `async with ${manager}${name === null ? "" : ` as ${name}`}:`, body);
  },
  asyncFor(lines, item, source, _label, body) {
    block(lines, `async for ${item} in ${source}:`, body);
  },
  forEach(lines, item, source, body) {
    block(lines, `for ${item} in ${source}:`, body);
  },
  repeat(lines, times, body) {
    block(lines, `for _ in range(${times}):`, body);
  },
  tried(lines, body, caught, handler, last) {
    block(lines, "try:", body);
    for (const kind of caught) {
      block(lines, `except ${kind === "CancelledError" ? "asyncio.CancelledError" : kind} as error:`, handler);
    }
    block(lines, "finally:", last);
  },
  closed(lines, generator) {
    // A generator that has ended counts as open as long as CPython's memory holds it, and so would get a task.
    lines.add("try:", `    await ${generator}.aclose()`, "finally:", `    del ${generator}`);
  },
};

function block(lines: Lines, head: string, body: Body): void {
  lines.add(head);
  lines.nested(body, "pass");
}
