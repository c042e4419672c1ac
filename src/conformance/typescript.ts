import { readFileSync } from "node:fs";
import type { Body, Language } from "./language.ts";
import type { Lines } from "./lines.ts";
import { SHARED, type Program } from "./tree.ts";
import { writeFunctions } from "./write-functions.ts";

const PRELUDE = readFileSync(new URL("./prelude.js", import.meta.url), "utf8");

/** How a program is written: by hand, or as the sandbox compiles and records it. Both must do the same. */
export type Style = "yield*" | "compiled";

/** The program as the body of a function of (asyncio, at), with what every program needs around it. */
export function toTypeScript(program: Program, style: Style): string {
  const constants = `const SHARED = ${SHARED};\nconst EAGER = ${program.eager};\n`;
  const recorded = `const RECORDED = ${style === "compiled"};\n`;
  return constants + recorded + PRELUDE + functionsInTypeScript(program, style) + "\nreturn start();\n";
}

/** The coroutine functions alone, to read. */
export function functionsInTypeScript(program: Program, style: Style): string {
  return writeFunctions(program, style === "compiled" ? compiled : byHand);
}

type InBothStyles = Omit<Language, "awaited" | "coroutineFunction" | "asyncWith" | "asyncFor" | "closed">;

const inBothStyles: InBothStyles = {
  indent: "  ",

  literal: (value) => (typeof value === "string" ? `"${value}"` : String(value)),
  call(fn, args, options = {}) {
    const properties = Object.entries(options).map(([name, value]) => `${camelCase(name)}: ${value}`);
    const all = properties.length > 0 ? [...args, `{ ${properties.join(", ")} }`] : args;
    return `${camelCase(fn)}(${all.join(", ")})`;
  },
  instance: (className, args) => `new ${className}(${args.join(", ")})`,
  copyOf: (list) => `[...${list}]`,
  append: (list, item) => `${list}.push(${item})`,
  membership: (items, set) => `${items}.map((item) => ${set}.has(item))`,
  lambda: (expression) => `() => ${expression}`,
  callback: (expressions) => `() => { ${expressions.map((each) => `${each};`).join(" ")} }`,
  discarded: (expression) => `void ${expression}`,

  statement: (expression) => `${expression};`,
  assignment: (name, expression) => `const ${name} = ${expression};`,
  firstOf: (name, expression) => `const [${name}] = ${expression};`,
  returned: (value) => `return ${value};`,
  raised: (error) => `throw ${error ?? "error"};`,

  forEach(lines, item, source, body) {
    block(lines, `for (const ${item} of ${source}) {`, body);
  },
  repeat(lines, times, body) {
    block(lines, `for (let i = 0; i < ${times}; i++) {`, body);
  },
  tried(lines, body, caught, handler, last) {
    lines.add("try {");
    lines.nested(body);
    for (const kind of caught) {
      lines.add("} catch (error) {");
      lines.nested(() => {
        lines.add(`if (!caught(error, "${kind}")) throw error;`);
        handler();
      });
    }
    block(lines, "} finally {", last);
  },
};

const byHand: Language = {
  ...inBothStyles,
  awaited: (expression) => `yield* ${expression}`,
  coroutineFunction(lines, number, body) {
    const head = `const f${number} = asyncio.coroutine(function* f${number}(mine) {`;
    block(lines, head, () => writeEntered(lines, number, body), "});");
  },
  asyncWith(lines, manager, name, _label, body) {
    block(lines, `yield* asyncio.asyncWith(${named(lines, manager, name)}, function* () {`, body, "});");
  },
  asyncFor(lines, item, source, _label, body) {
    block(lines, `yield* asyncio.asyncFor(${source}, function* (${item}) {`, body, "});");
  },
  closed(lines, generator) {
    lines.add(`yield* ${generator}.aclose();`);
  },
};

const compiled: Language = {
  ...inBothStyles,
  awaited: (expression, label) => `yield at(${label}, ${expression})`,
  coroutineFunction(lines, number, body) {
    const name = `f${number}`;
    const foot = `}, { name: "${name}", file: "/main.ts", line: ${number + 1} })(); }`;
    const head = `function ${name}(mine) { return asyncio.coroutine(function* () {`;
    block(lines, head, () => writeEntered(lines, number, body), foot);
  },
  asyncWith(lines, manager, name, label, body) {
    const call = `asyncio.asyncWith(${named(lines, manager, name)}`;
    block(lines, `yield at(${label}, ${call}, asyncio.coroutine(function* () {`, body, "})));");
  },
  asyncFor(lines, item, source, label, body) {
    const call = `asyncio.asyncFor(${source}`;
    block(lines, `yield at(${label}, ${call}, asyncio.coroutine(function* (${item}) {`, body, "})));");
  },
  closed(lines, generator, label) {
    lines.add(`yield at(${label}, ${generator}.aclose());`);
  },
};

function block(lines: Lines, head: string, body: Body, foot = "}"): void {
  lines.add(head);
  lines.nested(body);
  lines.add(foot);
}

function writeEntered(lines: Lines, number: number, body: Body): void {
  lines.add(`if (!enter("f${number}")) return;`);
  body();
}

/** A context manager, under its name if it is to have one. */
function named(lines: Lines, manager: string, name: string | null): string {
  if (name === null) return manager;
  lines.add(`const ${name} = ${manager};`);
  return name;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
