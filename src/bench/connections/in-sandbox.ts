/**
 * Runs the program of many connections in a sandbox, with so many of them, and prints what its process took as JSON:
 * `in-sandbox.ts <py|ts> <count>`. On Linux, which tells what a process has taken so far.
 */
import { readdirSync, readFileSync } from "node:fs";
import { runInNode } from "../../lanes/in-node.ts";
import { printedLines } from "../../record/index.ts";

/** Milliseconds between two looks at the processes. */
const LOOK = 10;
/** Of the system's clock ticks in a second. */
const TICKS = 100;

const [extension, count] = process.argv.slice(2) as ["py" | "ts", string];
const entry = `/main.${extension}`;
const source = readFileSync(new URL(`programs/many.${extension}`, import.meta.url), "utf8");
const program = { files: { [entry]: source.replace(/\b10_000\b/, count) }, entry };

/** By the number of a process. */
const taken = new Map<string, { seconds: number; bytes: number }>();
look();
const before = new Map([...taken].map(([id, { seconds }]) => [id, seconds]));
const looking = setInterval(look, LOOK);
const record = await runInNode(program, { clock: "real", limits: { unresponsive: 600 } });
look();
clearInterval(looking);
if (!printedLines(record).includes(`${count} answers`)) throw new Error(JSON.stringify(record.outcome));
// Other processes are only there in case they are needed.
const [busiest] = [...taken]
  .map(([id, { seconds, bytes }]) => ({ seconds: seconds - (before.get(id) ?? 0), bytes }))
  .sort((one, other) => other.seconds - one.seconds);
console.log(JSON.stringify(busiest));
process.exit();

function look(): void {
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const [parent, , , , , , , , , , user, system] = fieldsOf(id).slice(1);
      if (Number(parent) !== process.pid) continue;
      const kilobytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
      // One that has just ended still tells of its time, and no longer of its memory.
      const bytes = kilobytes === undefined ? (taken.get(id)?.bytes ?? 0) : Number(kilobytes) * 1024;
      taken.set(id, { seconds: (Number(user) + Number(system)) / TICKS, bytes });
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** Those that follow the name of a process's program. */
function fieldsOf(id: string): string[] {
  return readFileSync(`/proc/${id}/stat`, "utf8")
    .replace(/.*\)\s/s, "")
    .split(" ");
}
