import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import type { ContenderName } from "./contenders.ts";

/** CPython's command; another one can be named in the environment. */
export const python = process.env.PYTHON ?? "python3";

/** The version of each contender that can be measured here. */
export function findVersions(): Partial<Record<ContenderName, string>> {
  const node = `Node.js ${process.versions.node}`;
  const cpython = spawnSync(python, ["--version"], { encoding: "utf8" });
  return {
    asyncio: node,
    compiled: node,
    ...(cpython.status === 0 && { cpython: cpython.stdout.trim().replace("Python ", "") }),
    promises: node,
    effect: packageVersion("effect/package.json"),
    effection: packageVersion("effection"),
    recorded: node,
  };
}

function packageVersion(entry: string): string {
  const require = createRequire(import.meta.url);
  const folder = require.resolve(entry).replace(/(node_modules[\\/][^\\/]+).*/, "$1");
  return (require(`${folder}/package.json`) as { version: string }).version;
}
