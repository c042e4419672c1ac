import { describe, expect, it } from "vitest";
import { mended, problemsIn, program, service } from "./editor.ts";

const BREW = "async function brew(kind: string) { await asyncio.sleep(1); return kind; }\n";

describe("errors", () => {
  it("say where the types don't fit, and call a coroutine a coroutine", () => {
    expect(problemsIn(`${BREW}const cup: string = brew("tea");`)).toEqual([
      "error: cup: Type 'Coroutine<string>' is not assignable to type 'string'.",
    ]);
  });

  it("are those of grammar alone while a file can't be read", () => {
    expect(problemsIn("const cup: number = 'tea' +;")).toEqual(["error: ;: Expression expected."]);
  });

  it("know a program's other files, as they are now", () => {
    const main = 'import { boil } from "./kitchen";\nboil("water");';
    expect(problemsIn(main, { "/kitchen.ts": "export function boil(what: string) { return what; }" })).toEqual([]);
    expect(problemsIn(main, { "/kitchen.ts": "export function boil(litres: number) { return litres; }" })).toEqual([
      `error: "water": Argument of type 'string' is not assignable to parameter of type 'number'.`,
    ]);
    expect(problemsIn(main)).toEqual([
      `error: "./kitchen": Cannot find module './kitchen' or its corresponding type declarations.`,
    ]);
  });

  it("are notes where somebody who comes from Python leaves a type out", () => {
    expect(problemsIn("export function brew(kind) { return kind; }")).toEqual([
      "info: kind: Parameter 'kind' implicitly has an 'any' type.",
    ]);
  });

  it("know what a sandbox has, and what it has not", () => {
    expect(problemsIn("setTimeout(() => console.log(performance.now()), 10);")).toEqual([]);
    expect(problemsIn("document.title;")).toEqual(["error: document: Cannot find name 'document'."]);
  });

  it("are found in a file without text too: there are none", () => {
    expect(service.check({ "/main.ts": "" }, "/main.ts")).toEqual([]);
  });
});

describe("Python's words", () => {
  it("are recognised, and replaced", () => {
    const tasks = `${BREW}export const make = () => asyncio.create_task(brew("tea"));`;
    expect(problemsIn(tasks)).toEqual(["error: create_task: Python's `create_task` is spelled `createTask` here."]);
    expect(mended(tasks)).toBe(tasks.replace("create_task", "createTask"));
    expect(problemsIn('print("tea");')).toEqual(["error: print: Python's `print` is `console.log` in TypeScript."]);
    expect(mended('print("tea");')).toBe('console.log("tea");');
  });

  it("have their own say where TypeScript wants a promise", () => {
    expect(problemsIn("export async function main(): asyncio.Coroutine<void> {}")[0]).toMatch(
      /written as `Promise<…>`/,
    );
    expect(mended("export async function main(): number { return 1; }")).toBe(
      "export async function main(): Promise<number> { return 1; }",
    );
  });

  it("are offered an async where an await stands in a plain function", () => {
    expect(mended("export function main() { await asyncio.sleep(1); }")).toBe(
      "export async function main() { await asyncio.sleep(1); }",
    );
  });
});

describe("completion", () => {
  const names = (code: string) => {
    const { files, position } = program(code);
    return service.complete(files, "/main.ts", position)?.items.map(({ name }) => name);
  };

  it("proposes the runtime's public names after its name and a dot", () => {
    const proposed = names("asyncio.|");
    expect(proposed).toEqual(expect.arrayContaining(["createTask", "gather", "TaskGroup", "sleep", "FIRST_COMPLETED"]));
    expect(proposed!.filter((name) => name.startsWith("_"))).toEqual([]);
  });

  it("proposes of a coroutine what Python's has, and not what TypeScript takes it to have", () => {
    const proposed = names(`${BREW}brew("tea").|`);
    expect(proposed).toEqual(expect.arrayContaining(["send", "close"]));
    expect(proposed).not.toContain("then");
  });

  it("says where the name begins, and ranks the program's own before the language's", () => {
    const { files, main, position } = program(`${BREW}br|`);
    const { from, items } = service.complete(files, "/main.ts", position)!;
    expect(main.slice(from, position)).toBe("br");
    const rank = (wanted: string) => items.find(({ name }) => name === wanted)!.rank;
    expect(rank("brew")).toBeLessThan(rank("break"));
  });

  it("knows the names that another file exports", () => {
    const { files, position } = program('import { | } from "./kitchen";', {
      "/kitchen.ts": "export function boil() {}",
    });
    expect(service.complete(files, "/main.ts", position)!.items.map(({ name }) => name)).toContain("boil");
  });

  it("proposes nothing in a comment", () => {
    expect(names("// asyncio.|")).toBeUndefined();
  });

  it("explains a proposal: its signature, Python's name, what it does", () => {
    const { files, position } = program("asyncio.cr|");
    expect(service.explainCompletion(files, "/main.ts", position, "createTask")).toEqual({
      signature:
        "function createTask<T>(coroutine: asyncio.Awaitable<T>, options?: asyncio.TaskOptions): asyncio.Task<T>",
      python: "asyncio.create_task",
      paragraphs: ["Schedules a coroutine on the running loop, to run in the background from the next iteration on."],
    });
  });
});

describe("explanation", () => {
  const at = (code: string) => {
    const { files, main, position } = program(code);
    const found = service.explain(files, "/main.ts", position);
    return found && { ...found, name: main.slice(found.from, found.to) };
  };

  it("gives the type of a name, with its place", () => {
    expect(at("const cu|ps = 3;")).toMatchObject({ name: "cups", signature: "const cups: 3" });
  });

  it("tells coroutines from promises", () => {
    expect(at(`${BREW.replace("brew", "br|ew")}`)!.signature).toBe("function brew(kind: string): Coroutine<string>");
    expect(at(`${BREW}const or|der = brew("tea");`)!.signature).toBe("const order: Coroutine<string>");
    expect(at(`${BREW}const re|sult = asyncio.run(brew("tea"));`)!.signature).toBe("const result: Promise<string>");
    expect(at(`${BREW}asyncio.r|un(brew("tea"));`)!.signature).toMatch(/: Promise<string>$/);
  });

  it("spells the members of the runtime's classes as Python does", () => {
    expect(at("export const name = (task: asyncio.Task) => task.get|Name();")).toMatchObject({
      python: "get_name",
      paragraphs: ["Its name."],
    });
  });

  it("has nothing to say where no name stands", () => {
    expect(at("1 |+ 2;")).toBeNull();
  });
});
