import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { Script } from "node:vm";
import { Realm } from "../../process/inside/realm.ts";
import { serve } from "../../process/inside/serve.ts";
import type { Booted, BootMessage, Snapshot } from "../worker/boot.ts";

export interface PythonSetup {
  /** Evaluates to what a {@link Realm} is entered by. */
  enter: string;
  /** The Worker's. */
  script: string;
  /** Our Python package: its files by name. */
  sources: Record<string, string>;
  /** Where CPython and its standard library are. */
  interpreter: string;
  library: string;
  /** Where the memory of an interpreter is that was ready. Null: it is sent once there is one. */
  snapshot: string | null;
}

// Runs in a fenced process: the interpreter itself takes one program after another.
serve<PythonSetup>((setup, outside) => {
  const { enter, script, sources, interpreter, library, snapshot } = setup;
  let isBooted = false;
  const realm = new Realm(new Script(enter), new Script(script), {
    ...outside,
    send(worker, data) {
      if (isBooted) return outside.send(worker, data);
      isBooted = true;
      const { snapshot: made } = deserialize(data) as Booted;
      if (made) outside.keep(made);
    },
  });
  const files = {
    interpreter: new WebAssembly.Module(readFileSync(interpreter)),
    library: new Uint8Array(readFileSync(library)),
    sources,
  };
  const memory = snapshot === null ? null : (new Uint8Array(readFileSync(snapshot)) as Snapshot);
  realm.post(0, { type: "boot", files, snapshot: memory } satisfies BootMessage);
  return () => realm;
});
