import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { hashInputs } from "../tools/build-inputs.ts";
import type { ApiEntry } from "./api.ts";

/** From the project's folder, in which Astro and the tests run. */
const CACHE = "node_modules/.cache/asyncio-explained/api.json";
const INPUTS = ["package-lock.json", "runtime/src", "runtime/tsconfig.json", "src/reference"];

interface Cached {
  hash: string;
  api: ApiEntry[];
}

let loaded: Promise<ApiEntry[]> | null = null;

/** All that "asyncio" exports. To read it takes seconds, so that it is kept until a source changes. */
export function loadApi(): Promise<ApiEntry[]> {
  return (loaded ??= load());
}

async function load(): Promise<ApiEntry[]> {
  const hash = hashInputs(process.cwd(), INPUTS, []);
  const cached = existsSync(CACHE) ? (JSON.parse(readFileSync(CACHE, "utf8")) as Cached) : null;
  if (cached?.hash === hash) return cached.api;
  const { readApi } = await import("./read-api.ts");
  const api = await readApi("runtime");
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify({ hash, api } satisfies Cached));
  return api;
}
