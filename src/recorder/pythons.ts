import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A CPython of this machine that programs can be recorded on. */
export interface Python {
  /** Such as `3.12.1`. */
  version: string;
  /** The path of the interpreter. */
  path: string;
  /** Whether it has uvloop. */
  hasUvloop: boolean;
}

/** Said where there is none. */
export const NO_PYTHON = "There is no CPython 3.11 or newer on this machine: nothing can be recorded.";

const OLDEST = 11;
const NEWEST = 15;

/**
 * What an interpreter is asked: who it is. A launcher that has nothing to launch gives no answer, and a uvloop that was
 * built for another Python can be found but not imported.
 */
const WHO = `
import platform, sys
try:
    import uvloop
except ImportError:
    uvloop = None
print(platform.python_version(), platform.python_implementation(), uvloop is not None)
print(sys.executable)`;

/** The Pythons of this machine, one of each minor version from 3.11 on, the oldest first. */
export async function pythonsHere(): Promise<Python[]> {
  const found = await Promise.all(candidates().map(ask));
  const byMinor = new Map<number, Python>();
  for (const python of found) {
    const minor = python ? minorOf(python) : 0;
    if (python && minor >= OLDEST && (python.hasUvloop || !byMinor.has(minor))) byMinor.set(minor, python);
  }
  return [...byMinor].sort(([a], [b]) => a - b).map(([, python]) => python);
}

function candidates(): string[] {
  const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => `python3.${OLDEST + index}`);
  const installed = join(process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv"), "versions");
  const ofPyenv = existsSync(installed)
    ? readdirSync(installed).map((name) => join(installed, name, "bin/python"))
    : [];
  return ["python3", "python", ...minors, ...ofPyenv];
}

async function ask(command: string): Promise<Python | null> {
  try {
    const { stdout } = await promisify(execFile)(command, ["-c", WHO], { timeout: 20_000 });
    const [facts = "", path = ""] = stdout.trim().split(/\r?\n/);
    const [version = "", implementation, uvloop] = facts.split(" ");
    return implementation === "CPython" && version.startsWith("3.")
      ? { version, path, hasUvloop: uvloop === "True" }
      : null;
  } catch {
    return null;
  }
}

function minorOf({ version }: Python): number {
  return Number(version.split(".")[1]);
}
