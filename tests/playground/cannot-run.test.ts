import { describe, expect, test } from "vitest";
import { EXAMPLES } from "../../src/playground/examples.ts";
import { obstaclesIn } from "../../src/playground/cannot-run/cannot-run.ts";

const inPython = (source: string, others = {}) =>
  obstaclesIn({ files: { "/main.py": source, ...others }, entry: "/main.py" });
const inTypeScript = (source: string) => obstaclesIn({ files: { "/main.ts": source }, entry: "/main.ts" });

describe("what can't run in a page is told with its line, and what to do instead", () => {
  test.each([
    ["import asyncio, aiohttp", /`aiohttp` can’t be installed/],
    ["from httpx import AsyncClient", /`httpx` can’t be installed/],
    ["import requests as r", /`requests`/],
    ["    import uvloop", /`uvloop`/],
    ["process = await asyncio.create_subprocess_exec('ls')", /Another program can’t be started/],
    ["import subprocess", /Another program can’t be started/],
    ["os.system('ls')", /Another program can’t be started/],
    ["from getpass import getpass", /has no keyboard/],
    ["context = ssl.create_default_context()", /no encryption/],
    ["await asyncio.open_connection('python.org', 443, ssl=True)", /no encryption/],
    ["await asyncio.open_connection('python.org', 80)", /Nothing outside/],
    ["sock = socket.create_connection(('a', 1))", /blocking socket/],
    ["from urllib.request import urlopen", /Nothing outside/],
    ["import sqlite3", /no database/],
  ])("%s", (line, why) => {
    const [found] = inPython(`import asyncio\n${line}\n`);
    expect(found?.place).toMatchObject({ file: "/main.py", line: 2 });
    expect(found?.why).toMatch(why);
    expect(found?.instead).toMatch(/\.$/);
  });

  test.each([
    ['import { readFile } from "node:fs/promises";', /No package/],
    ['import axios from "axios";', /No package/],
    ['await fetch("https://example.com");', /Nothing outside/],
  ])("%s", (line, why) => {
    expect(inTypeScript(line)[0]?.why).toMatch(why);
  });
});

describe("what can run is not talked of", () => {
  test.each([
    '"""\nimport aiohttp\n"""',
    "# import requests",
    "print('import subprocess; input()')",
    "my_input(3), user.input(3)",
    "await asyncio.open_connection('127.0.0.1', 8000)",
    "await asyncio.open_connection(host, port, ssl=None)",
    "def input(text): ...\nasync def fetch(page): ...\nawait fetch(1)",
  ])("%s", (source) => {
    expect(inPython(source)).toEqual([]);
  });

  test("such as a file of the program's own by a library's name", () => {
    expect(inPython("import requests", { "/requests.py": "" })).toEqual([]);
  });

  test("such as a function of one's own in TypeScript, and its own files", () => {
    expect(
      inTypeScript(
        'import * as asyncio from "asyncio";\nimport { x } from "./x";\nasync function fetch() {}\nfetch();',
      ),
    ).toEqual([]);
  });

  test.each(EXAMPLES)("the example “$title”", ({ programs }) => {
    expect(obstaclesIn(programs.python)).toEqual([]);
    expect(obstaclesIn(programs.typescript)).toEqual([]);
  });
});

test("each is told once, at the line where it is met first", () => {
  expect(inPython("import requests\nimport requests").map(({ place }) => place.line)).toEqual([1]);
});
