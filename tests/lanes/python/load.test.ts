import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { root } from "../../../src/tools/root.mjs";
import { useTemporaryFolder } from "../../temporary-folder.ts";

const folder = useTemporaryFolder();

it("CPython starts in Node from a folder of any name", () => {
  const inside = join(folder.path, "ä (1) [2] %20");
  for (const path of ["node_modules/pyodide", "src/lanes/python/node/load.ts"]) {
    cpSync(join(root, path), join(inside, path), { recursive: true });
  }
  const script = `
    const { loadPython } = await import(${JSON.stringify(pathToFileURL(join(inside, "src/lanes/python/node/load.ts")).href)});
    console.log((await loadPython()).runPython("6 * 7"));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  expect(printed).toBe("42\n");
});
