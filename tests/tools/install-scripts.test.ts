import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/tools/root.mjs";

const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8")) as unknown;

it("of each dependency that runs a script when it is installed, package.json says whether it may", () => {
  const { packages } = read("package-lock.json") as { packages: Record<string, { hasInstallScript?: boolean }> };
  const { allowScripts } = read("package.json") as { allowScripts: Record<string, boolean> };
  const withScripts = Object.keys(packages).filter((path) => packages[path]!.hasInstallScript);
  const names = withScripts.map((path) => path.replace(/.*node_modules\//, ""));
  expect(Object.keys(allowScripts)).toEqual([...new Set(names)].sort());
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(["esbuild"]);
});
