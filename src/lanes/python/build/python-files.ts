import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { policyText, PYTHON_POLICY } from "../../../headers/policies.ts";
import { standardLibrary } from "./standard-library.ts";

const { resolve } = createRequire(import.meta.url);

/**
 * CPython as this site serves it, by the path below its folder: the interpreter and the standard library, compressed
 * here because not every host compresses them.
 */
export async function pythonFiles(): Promise<Map<string, Buffer>> {
  return new Map([
    ["interpreter.bin", compressed(readFileSync(resolve("pyodide/pyodide.asm.wasm")))],
    ["library.bin", compressed(await standardLibrary(readFileSync(resolve("pyodide/python_stdlib.zip"))))],
    ["index.html", Buffer.from(PAGE)],
  ]);
}

/** The page around the frame in which Python programs run, which inherits its policy. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Python</title><meta http-equiv="Content-Security-Policy" content="${policyText(PYTHON_POLICY)}">`;

function compressed(content: Uint8Array): Buffer {
  return gzipSync(content, { level: 9 });
}
