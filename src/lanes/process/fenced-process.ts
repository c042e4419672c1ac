import { spawn, type ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { encodeFrame, FrameReader, type Frame, type FrameType } from "./frames.ts";

export interface FencedProcessOptions {
  /** What it runs: one script, without imports but of Node's modules. */
  script: string;
  /** The files that it may read. */
  reads?: string[];
  onFrame: (frame: Frame) => void;
  /** Told when it has ended, however that came about, with what it said last. */
  onDeath: (lastWords: string) => void;
}

/** Megabytes of JavaScript's objects: enough for a hundred thousand tasks, and soon used up by a list that grows without end. */
const MEMORY = 512;

/**
 * Megabytes in all. What typed arrays and WebAssembly hold does not count as JavaScript's objects: here the system counts,
 * where it can (Linux). An array for which there is no room is a RangeError of the program's.
 */
const MEMORY_IN_ALL = 1536;

/** Node, through a shell where that can set limits: what is only reserved does not count as data. A shell has an environment. */
const LIMITED: [command: string, ...args: string[]] =
  process.platform === "win32"
    ? [process.execPath]
    : [
        "/bin/sh",
        "-c",
        `ulimit -d ${MEMORY_IN_ALL * 1024} 2>/dev/null; exec /usr/bin/env -i "$0" "$@"`,
        process.execPath,
      ];

/** Characters of what a process says before it dies. */
const LAST_WORDS = 2_000;

/**
 * A process for programs of which nobody knows what they do. Whatever they get hold of in it, Node's permission model
 * keeps them from files, from other processes, from threads (which it would not hold) and from native code; nothing of
 * the user's environment is in it. What that model leaves open, the process has to close: {@link ./inside/close-doors.ts}.
 */
export class FencedProcess {
  readonly #child: ChildProcess;
  readonly #input: Writable;

  constructor({ script, reads = [], onFrame, onDeath }: FencedProcessOptions) {
    const flags = [
      ...["--permission", ...reads.map((path) => `--allow-fs-read=${path}`)],
      ...["--disallow-code-generation-from-strings", "--frozen-intrinsics"],
      ...["--input-type=commonjs", "--no-experimental-sqlite", "--no-warnings", `--max-old-space-size=${MEMORY}`],
    ];
    const [command, ...limited] = LIMITED;
    this.#child = spawn(command, [...limited, ...flags, "--eval", script], {
      env: {},
      stdio: ["pipe", "pipe", "pipe"],
    });
    const [input, output, errors] = this.#child.stdio as [Writable, Readable, Readable, null, null];
    this.#input = input;
    // It has died, of which `exit` tells.
    input.on("error", () => undefined);

    const frames = new FrameReader(onFrame);
    let lastWords = "";
    output.on("data", (piece: Uint8Array) => {
      try {
        frames.add(piece);
      } catch (error) {
        lastWords = String(error);
        this.kill();
      }
    });
    errors.setEncoding("utf8").on("data", (text: string) => (lastWords = (lastWords + text).slice(-LAST_WORDS)));
    this.#child.on("error", (error) => onDeath(error.message));
    this.#child.on("close", (code, signal) => {
      running.delete(this);
      onDeath(`${lastWords}\nIts process ended with ${signal ?? code}`.trim());
    });
    running.add(this);
  }

  send(type: FrameType, worker?: number, payload?: Uint8Array): void {
    this.#input.write(encodeFrame(type, worker, payload));
  }

  /** Whether this process waits for it. */
  hold(isHeld: boolean): void {
    const change = isHeld ? "ref" : "unref";
    this.#child[change]();
    for (const stream of this.#child.stdio) (stream as unknown as { ref(): void; unref(): void } | null)?.[change]();
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }
}

const running = new Set<FencedProcess>();
process.on("exit", () => {
  for (const fenced of running) fenced.kill();
});
