import { join } from "node:path";
import { expect, it } from "vitest";
import { readApi } from "../../src/api/read-api.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();

it("a package is read in a folder of any name", async () => {
  const name = "ä (1) [2] {b,c} %20";
  folder.write(`${name}/package.json`, `{ "name": "example" }`);
  folder.write(`${name}/tsconfig.json`, `{ "compilerOptions": { "strict": true }, "include": ["src"] }`);
  folder.write(`${name}/src/index.ts`, "/** Adds one. */\nexport const increment = (n: number): number => n + 1;\n");
  const api = await readApi(join(folder.path, name));
  expect(api.map((entry) => [entry.name, entry.summary])).toEqual([["increment", "Adds one."]]);
});
