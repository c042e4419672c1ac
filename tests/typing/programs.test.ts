import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPrograms, type TypedPrograms } from "../../src/typing/programs.ts";

const inert = `interface Order { drink: string }

async function brew(drink: string) {
  return { drink } as Order;
}

const order = brew("tea");
[order].map((each) => console.log(each));
class Pot {}
const pot = new Pot();
`;

const files: Record<string, string> = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, target: "ES2022", lib: ["ES2023", "WebWorker"], types: [] },
  }),
  "lessons/01-a/examples/inert.ts": inert,
  "lessons/01-a/files/page.ts": "export const page = 1;",
  "lessons/01-a/exercises/01-x/files/kitchen.ts": `export { page } from "./page";\nexport const kettle = "on";`,
  "lessons/01-a/exercises/01-x/solution.ts": `import { kettle, page } from "./kitchen";\nconst right: string = kettle + page;`,
  "lessons/01-a/exercises/01-x/alternatives/other.ts": `import { kettle } from "./kitchen";\nconst wrong: number = kettle;`,
  "lessons/01-a/exercises/01-x/scenarios/at-night/page.ts": "export const page = 2;\nexport const night = true;",
  "lessons/01-a/exercises/01-x/scenarios/at-night/kitchen.ts": `import { night } from "./page";\nexport const kettle: string = night;`,
};

let folder: string;
let programs: TypedPrograms;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "programs-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  programs = openPrograms(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the types of programs", () => {
  it("are checked as in a sandbox, beside the files of the exercise and of its lesson; a scenario's stand beside one another", () => {
    const problems = stripVTControlCharacters(programs.problems).match(/\S+:\d+:\d+ - error .*/g);
    expect(problems).toEqual([
      expect.stringMatching(/other\.ts:2:7 - error TS2322: Type 'string' is not assignable to type 'number'\.$/),
      expect.stringMatching(
        /at-night\/kitchen\.ts:2:14 - error TS2322: Type 'boolean' is not assignable to type 'string'\.$/,
      ),
    ]);
  });

  it("are told of the program's own names, and an async function gives a coroutine", () => {
    const types = programs.typesIn(join(folder, "lessons/01-a/examples/inert.ts"));
    expect(types.map(({ start, end, type }) => `${inert.slice(start, end)} | ${type}`)).toEqual([
      "brew | brew(drink: string): Coroutine<Order>",
      "drink | drink: string",
      "drink | drink: string",
      "order | order: Coroutine<Order>",
      "brew | brew(drink: string): Coroutine<Order>",
      "order | order: Coroutine<Order>",
      "each | each: Coroutine<Order>",
      "each | each: Coroutine<Order>",
      "Pot | class Pot",
      "pot | pot: Pot",
      "Pot | new Pot(): Pot",
    ]);
  });

  it("of a file that is no program are refused", () => {
    expect(() => programs.typesIn("elsewhere.ts")).toThrow("elsewhere.ts is not among the programs of");
  });
});
