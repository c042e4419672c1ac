import { createHash, type BinaryLike } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { PYTHON_POLICY } from "../../../headers/policies.ts";
import { bundle } from "../../build/bundled-text.ts";
import { inertPage, namedFile } from "../../../load/build/inert-page.ts";
import { cachedFile } from "../node/cached-file.ts";
import { pythonSources } from "../node/sources.ts";
import type { PythonFile } from "../page/frame.ts";
import { standardLibrary } from "./standard-library.ts";
import { withoutTables } from "./without-tables.ts";

const { resolve } = createRequire(import.meta.url);
const compress = promisify(gzip);

const WORKER = join(import.meta.dirname, "../worker/worker.ts");

/** What makes the files, beside what they are made of. */
const MAKERS = ["compile_loaded.py", "compiled-modules.ts", "standard-library.ts", "without-tables.ts"];

/** CPython as this site serves it, by the path below its folder, with the page that names its files. */
export async function pythonFiles(): Promise<Map<string, Buffer>> {
  const [wasm, archive] = ["pyodide.asm.wasm", "python_stdlib.zip"].map((name) =>
    readFileSync(resolve(`pyodide/${name}`)),
  );
  const makers = MAKERS.map((name) => readFileSync(join(import.meta.dirname, name)));
  const { text } = await bundle(WORKER, "iife", true);
  const [interpreter, library, worker] = await Promise.all([
    compressed("interpreter", [wasm!, ...makers], () => withoutTables(wasm!)),
    compressed("library", [wasm!, archive!, JSON.stringify(pythonSources()), ...makers], () =>
      standardLibrary(archive!),
    ),
    compressed("worker", [text], () => text),
  ]);
  const files: Record<PythonFile, Buffer> = { interpreter, library, worker };
  const contents = Object.entries(files).map(([use, content]) => [use, `${use}.bin`, content] as const);
  const named = contents.map(([use, path, content]) => [use, [namedFile(path, content)]]);
  const page = inertPage("Python", PYTHON_POLICY, Object.fromEntries(named));
  return new Map([["index.html", page], ...contents.map(([, path, content]) => [path, content] as const)]);
}

/**
 * A file, compressed here because not every host compresses it. That takes seconds: it is kept for the next build.
 *
 * @param madeOf what it depends on
 */
async function compressed(
  name: string,
  madeOf: BinaryLike[],
  make: () => string | Uint8Array | Promise<Uint8Array>,
): Promise<Buffer> {
  const hash = createHash("sha256");
  for (const part of madeOf) hash.update(part);
  const made = async () => compress(await make(), { level: 9 });
  return readFileSync(await cachedFile(`${name}-${hash.digest("hex").slice(0, 16)}`, made));
}
