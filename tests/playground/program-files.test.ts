import { zipSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { readOpened } from "../../src/playground/open-files.ts";
import { asProgram } from "../../src/playground/open-program.ts";
import { pathFor, programOf } from "../../src/playground/program-files.ts";
import { asTitle, freeTitle, nameOf, titleOf } from "../../src/playground/titles.ts";
import { LONGEST_TITLE } from "../../src/progress/index.ts";

const chosen = (name: string, content: string | Uint8Array) => ({ name, file: new File([content as BlobPart], name) });
const opened = async (...files: [name: string, content: string | Uint8Array][]) => {
  const result = await readOpened(files.map(([name, content]) => chosen(name, content)));
  if (result.kind !== "program") throw new Error(`It is a ${result.kind}.`);
  return result.program;
};

describe("what is opened", () => {
  test("is a program in the language of most files, with the file that starts it first", async () => {
    const program = await opened(
      ["shop/orders.py", "async def load(): ...\n"],
      ["shop/start.py", "import asyncio, orders\r\nasyncio.run(orders.load())\r\n"],
      ["shop/page.ts", ""],
      ["shop/README.md", "# Shop"],
      ["shop/data/prices.csv", "tea,1\n"],
      ["shop/every-price.csv", "x".repeat(200_000)],
      ["shop/.git/config", ""],
    );
    expect(program).toEqual({
      title: "shop",
      language: "python",
      files: {
        "/start.py": "import asyncio, orders\nasyncio.run(orders.load())",
        "/orders.py": "async def load(): ...",
        "/data/prices.csv": "tea,1\n",
      },
      leftOut: ["shop/page.ts", "shop/README.md", "shop/every-price.csv"],
    });
    expect(Object.keys(program.files)[0]).toBe("/start.py");
  });

  test("may be in an archive, with folders in it", async () => {
    const archive = zipSync({ "bot/main.py": strToU8("import db.tables"), "bot/db/tables.py": strToU8("x = 1") });
    const { title, files } = await opened(["bot.zip", archive]);
    expect({ title, files }).toEqual({
      title: "bot",
      files: { "/main.py": "import db.tables", "/db/tables.py": "x = 1" },
    });
  });

  test("is a record where it is one file of JSON", async () => {
    for (const text of ['{"version":4}', '{"version":4,', "no JSON"]) {
      expect(await readOpened([chosen("run.json", text)])).toEqual({ kind: "record", name: "run.json", text });
    }
  });

  test("is what a program can read where there is no program among it", async () => {
    const files = [chosen("big.log", "one\r\ntwo\n"), chosen("logo.png", Uint8Array.of(0xff))];
    expect(await readOpened(files)).toEqual({ kind: "data", files: { "/big.log": "one\ntwo\n" } });
    const prices = chosen("prices.json", '[{"tea":1}]');
    expect(await readOpened([prices])).toEqual({ kind: "data", files: { "/prices.json": '[{"tea":1}]' } });
  });

  test.each<[string, [string, string | Uint8Array][], RegExp]>([
    ["nothing", [], /there are no files/],
    ["no program", [["notes.doc", "hello"]], /There is no program in it/],
    ["an archive that is none", [["x.zip", "PK"]], /x\.zip can't be read as a zip archive/],
    ["an archive that inflates without end", [["x.zip", zipSync({ "a.py": new Uint8Array(5e6) })]], /too long/],
    ["what is no text", [["x.py", Uint8Array.of(0xff, 0xfe, 0x00)]], /not UTF-8 text/],
    ["a very long program", [["x.py", "x".repeat(300_000)]], /more than 200,000 characters/],
  ])("is refused in a sentence: %s", async (_what, files, sentence) => {
    await expect(opened(...files)).rejects.toThrow(sentence);
  });

  test("counts paths from the folder that all files are in", () => {
    const files = ["a/b/one.py", "a/c/two.py"].map((name) => ({ name, text: "" }));
    expect(Object.keys(programOf(files).files)).toEqual(["/b/one.py", "/c/two.py"]);
  });
});

describe("a file's name", () => {
  test.each([
    ["helpers", "/helpers.py"],
    [" shop/orders.py ", "/shop/orders.py"],
    ["/x.py", "/x.py"],
    ["data/big.log", "/data/big.log"],
  ])("“%s” means %s", (typed, path) => {
    expect(pathFor(typed, "python", {})).toBe(path);
  });

  test.each(["", "a b", "../x", "x.ts", "main", "a//b", "ü?"])("“%s” will not do", (typed) => {
    expect(() => pathFor(typed, "python", { "/main.py": "" })).toThrow(/[.!]$/);
  });
});

test("a link that was made by hand brings a program, or nothing", () => {
  expect(asProgram({ "/main.py": "1", "/x/y.py": "2" })).toEqual({ "/main.py": "1", "/x/y.py": "2" });
  const withData = { "/big log (1).txt": "1", "/main.py": "2" };
  expect(asProgram(withData)).toEqual(withData);
  const damaged: Record<string, string>[] = [
    {},
    { "/big.log": "" },
    { "/main.py": "", "/..": "", "/x/./y.txt": "" },
    { "/main.py": "", "big.log": "" },
    { toString: "" },
    { "/main.rs": "" },
    { "/main.py": "", "/../x.py": "" },
    { "/a.py": "", "/b.ts": "" },
  ];
  for (const files of damaged) expect(() => asProgram(files)).toThrow("The link is damaged");
});

describe("a title", () => {
  test("is cleaned, and stays what it is when it is kept", () => {
    expect(asTitle("  my/crawler\n\u202e2.py ")).toBe("my crawler 2");
    for (const language of ["python", "typescript"] as const) {
      expect(titleOf(nameOf("Crawler 2", language))).toEqual({ title: "Crawler 2", language });
    }
  });

  test("gets a number where it is taken", () => {
    const taken = new Set(["Untitled", "Untitled 2"]);
    expect(freeTitle("Untitled", (title) => taken.has(title))).toBe("Untitled 3");
    expect(freeTitle("x".repeat(LONGEST_TITLE), (title) => !title.endsWith("2")).length).toBeLessThanOrEqual(
      LONGEST_TITLE,
    );
  });
});
