import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PYTHON_POLICY } from "../../../headers/policies.ts";
import { bundle } from "../../build/bundled-text.ts";
import { inertPage, namedFile } from "../../../load/build/inert-page.ts";
import { pythonSources } from "../node/sources.ts";
import type { PythonFile } from "../page/frame.ts";
import { standardLibrary } from "./standard-library.ts";

const { resolve } = createRequire(import.meta.url);
const WORKER = join(import.meta.dirname, "../worker/worker.ts");

/** CPython as this site serves it, by the path below its folder, with the page that names its files. */
export async function pythonFiles(): Promise<Map<string, Buffer>> {
  const { interpreter, library } = await (cpython ??= compressedCpython());
  const { text } = await bundle(WORKER, "iife", true);
  const files: Record<PythonFile, [path: string, content: Buffer]> = {
    interpreter: ["interpreter.bin", interpreter],
    library: ["library.bin", library],
    worker: ["worker.js", Buffer.from(text)],
    sources: ["virtual_asyncio.json", Buffer.from(JSON.stringify(pythonSources()))],
  };
  const named = Object.entries(files).map(([use, [path, content]]) => [use, [namedFile(path, content)]]);
  return new Map([
    ["index.html", inertPage("Python", PYTHON_POLICY, Object.fromEntries(named))],
    ...Object.values(files),
  ]);
}

/** It takes seconds, and nobody changes it. */
let cpython: ReturnType<typeof compressedCpython> | null = null;

/** The interpreter and the standard library, compressed here because not every host compresses them. */
async function compressedCpython(): Promise<{ interpreter: Buffer; library: Buffer }> {
  const interpreter = readFileSync(resolve("pyodide/pyodide.asm.wasm"));
  const library = await standardLibrary(readFileSync(resolve("pyodide/python_stdlib.zip")));
  return { interpreter: compressed(interpreter), library: compressed(library) };
}

function compressed(content: Uint8Array): Buffer {
  return gzipSync(content, { level: 9 });
}
