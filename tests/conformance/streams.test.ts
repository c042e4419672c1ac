import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareConversations } from "../../src/conformance/streams/compare.ts";
import { runInNode } from "../../src/lanes/in-node.ts";
import type { RunEvent } from "../../src/record/index.ts";
import { pythonSpelling } from "../../src/record/spelling.ts";

/** Whatever goes over the network in memory takes the same time, and the same turns, in both languages. */
const FOLDER = join(import.meta.dirname, "programs/streams");

const programs = new Set(readdirSync(FOLDER).map((file) => file.replace(/\.(py|ts)$/, "")));

test.each([...programs])("%s: the same happens at the same times", async (program) => {
  const python = await traceOf(program, "py");
  expect(python.length).toBeGreaterThan(0);
  expect(await traceOf(program, "ts")).toEqual(python);
});

/** `npm run conformance` takes more of them, and others. */
const COUNT = 40;

test(`the ends of connections meet the same in ${COUNT} random programs, on real sockets too`, async () => {
  const { lines, difference } = await compareConversations(1, COUNT);
  expect(difference).toBeNull();
  expect(lines).toBeGreaterThan(30 * COUNT);
});

async function traceOf(program: string, extension: "py" | "ts"): Promise<string[]> {
  const entry = `/main.${extension}`;
  const files = { [entry]: readFileSync(join(FOLDER, `${program}.${extension}`), "utf8") };
  const { events } = await runInNode({ files, entry }, { clock: "virtual" });
  return events.filter((event) => event.type !== "printed").map(inWords);
}

function inWords(event: RunEvent): string {
  const task = "task" in event ? ` ${event.task}` : "";
  const on = event.type === "task-suspended" ? ` ${pythonSpelling(event.on.text)}` : "";
  const connection = "connection" in event ? ` ${JSON.stringify({ ...event, time: 0, type: "" })}` : "";
  return `${event.time} ${event.type}${task}${on}${connection}`;
}
