import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInNode } from "../../lanes/in-node.ts";
import { printedLines } from "../../record/index.ts";
import { pythonsHere } from "../../recorder/pythons.ts";
import type { Conversations } from "./conversation.ts";

/** What the ends of the connections of each program have met, in words. */
export type Played = string[][];

/** Plays programs. */
export type Player = (programs: Conversations[]) => Promise<Played>;

/** In a sandbox, over the network in memory. */
export const SANDBOXES: Record<"python" | "typescript", Player> = {
  python: (programs) => playInSandbox("py", programs),
  typescript: (programs) => playInSandbox("ts", programs),
};

/** Far more than there is to record. */
const LIMITS = { output: 1e6, events: 1e7, unresponsive: 60 };

async function playInSandbox(extension: "py" | "ts", programs: Conversations[]): Promise<Played> {
  const entry = `/main.${extension}`;
  const files = { [entry]: sourceOf(extension), "/script.json": JSON.stringify(programs) };
  const record = await runInNode({ files, entry }, { clock: "virtual", limits: LIMITS });
  if (record.outcome.kind !== "finished") throw new Error(`They did not finish: ${JSON.stringify(record.outcome)}`);
  return played(printedLines(record));
}

/** On the newest CPython of this machine, over real sockets; null where there is none. */
export async function nativePlayer(): Promise<Player | null> {
  const python = (await pythonsHere()).findLast(({ version }) => !/^3\.11\./.test(version));
  return python ? (programs) => playNatively(python.path, programs) : null;
}

async function playNatively(python: string, programs: Conversations[]): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), "conversations-"));
  try {
    writeFileSync(join(folder, "main.py"), sourceOf("py"));
    writeFileSync(join(folder, "script.json"), JSON.stringify(programs));
    const { stdout } = await promisify(execFile)(python, ["main.py"], { cwd: folder, maxBuffer: 2 ** 28 });
    return played(stdout.trimEnd().split("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sourceOf(extension: "py" | "ts"): string {
  return readFileSync(new URL(`player/main.${extension}`, import.meta.url), "utf8");
}

function played(lines: string[]): Played {
  return lines.map((line) => JSON.parse(line) as string[]);
}
