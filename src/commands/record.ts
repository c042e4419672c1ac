/**
 * `npm run record -- <file.ts|file.py> [--clock virtual|real] [--interrupt SECONDS] [--input FILE]
 * [--json]`: runs a program as a sandbox does and shows the record of its run. Ends with 0 when the program came to its end, 2 when it did not.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ClockName } from "../lanes/supervise/protocol.ts";
import { gatherProgram } from "../tools/gather-program.ts";
import { endTogether } from "../tools/processes.mjs";
import { runInNode } from "../lanes/in-node.ts";
import { recordText } from "../tools/record-text.ts";

const USAGE = `Usage: npm run record -- <file.ts|file.py> [--clock virtual|real] [--interrupt SECONDS]
                         [--input FILE] [--json]

The clock is real unless another is named. --interrupt 2.25 presses Ctrl-C when the program has run for 2.25 seconds.
--input lines.txt types the lines of that file into the program, whenever it asks.`;

/** npm runs scripts in the project's folder; a path that was typed counts from where it was typed. */
const typedFrom = process.env["INIT_CWD"] ?? process.cwd();

endTogether();
try {
  const { file, clock, interruptAt, input, json } = readArguments();
  const program = gatherProgram(typedFrom, file);
  const record = await runInNode(program, { clock, interruptAt, input });
  console.log(json ? JSON.stringify(record, null, 2) : recordText(record, program));
  process.exitCode = record.outcome.kind === "finished" ? 0 : 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

interface Arguments {
  file: string;
  clock: ClockName;
  interruptAt: number | null;
  input: string | null;
  json: boolean;
}

function readArguments(): Arguments {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      clock: { type: "string", default: "real" },
      interrupt: { type: "string" },
      input: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const [file, ...rest] = positionals;
  const { clock, interrupt, json } = values;
  const input = values.input === undefined ? null : readFileSync(resolve(typedFrom, values.input), "utf8");
  const interruptAt = interrupt === undefined ? null : Number(interrupt);
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  if (clock !== "virtual" && clock !== "real") throw new Error(`There is no clock "${clock}".\n\n${USAGE}`);
  if (interruptAt !== null && !(interrupt!.trim() !== "" && interruptAt >= 0 && interruptAt < Infinity)) {
    throw new Error(`"${interrupt}" is no number of seconds, such as 2.25.\n\n${USAGE}`);
  }
  return { file, clock, interruptAt, input, json };
}
