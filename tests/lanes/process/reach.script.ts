// Runs in a fenced process, with all of Node's modules at hand: what a program could do that had got hold of everything.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { Session } from "node:inspector";
import { serialize } from "node:v8";
import { WASI } from "node:wasi";
import { Worker } from "node:worker_threads";
import { encodeFrame } from "../../../src/lanes/process/frames.ts";

const binding = (name: string) => (process as unknown as { binding(name: string): unknown }).binding(name);

const ATTEMPTS: Record<string, () => unknown> = {
  "read a file": () => readFileSync("/etc/hosts"),
  "look for a file": () => existsSync("/etc/hosts"),
  "write a file": () => writeFileSync("/tmp/asyncio-fence", ""),
  "run a command": () => execFileSync("true"),
  "start a process": () => spawn("true"),
  "start a thread": () => new Worker("", { eval: true }),
  "load native code": () => process.dlopen({ exports: {} }, "/lib/libm.so.6"),
  "use a binding": () => binding("fs"),
  "open files by WASI": () => new WASI({ version: "preview1", preopens: { "/": "/" } }),
  "debug itself": () => new Session().connect(),
  "replace itself": () => process.execve!("/bin/true", []),
};

const results: Record<string, string> = {
  "see the environment": Object.keys(process.env).join() || "empty",
  // It would write files.
  "open a database": process.getBuiltinModule("node:sqlite") === undefined ? "no such module" : "there",
};
for (const [name, attempt] of Object.entries(ATTEMPTS)) {
  try {
    attempt();
    results[name] = "done";
  } catch (error) {
    results[name] = String((error as NodeJS.ErrnoException).code ?? error);
  }
}
writeSync(1, encodeFrame("message", 0, serialize(results)));
