import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { PYTHON_POLICY } from "../../../headers/policies.ts";
import { inertPage, namedFile } from "../../build/inert-page.ts";
import { standardLibrary } from "./standard-library.ts";

const { resolve } = createRequire(import.meta.url);

/**
 * CPython as this site serves it, by the path below its folder: the interpreter and the standard library, compressed
 * here because not every host compresses them.
 */
export async function pythonFiles(): Promise<Map<string, Buffer>> {
  const interpreter = compressed(readFileSync(resolve("pyodide/pyodide.asm.wasm")));
  const library = compressed(await standardLibrary(readFileSync(resolve("pyodide/python_stdlib.zip"))));
  const page = inertPage("Python", PYTHON_POLICY, {
    interpreter: [namedFile("interpreter.bin", interpreter)],
    library: [namedFile("library.bin", library)],
  });
  return new Map([
    ["interpreter.bin", interpreter],
    ["library.bin", library],
    ["index.html", page],
  ]);
}

function compressed(content: Uint8Array): Buffer {
  return gzipSync(content, { level: 9 });
}
