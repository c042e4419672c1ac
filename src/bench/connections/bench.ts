/**
 * `npm run bench:connections [-- --rounds N]`: what ten thousand connections to one server take, of processor time and of
 * memory: in a sandbox of each language, and in this machine's CPython over real sockets, with asyncio and with threads.
 * On Linux. Writes `content/benchmarks-connections.json`, which the page of benchmarks shows.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CONNECTIONS, HOLDERS, type ConnectionResults, type Held, type Holder } from "./contenders.ts";
import { machine, today } from "../results.ts";
import { readRounds } from "../rounds.ts";
import { median } from "../../tools/median.ts";
import { pythonsHere } from "../../recorder/pythons.ts";
import { orExplain } from "../../tools/or-explain.ts";

const RESULTS = new URL("../../../content/benchmarks-connections.json", import.meta.url);

interface Taken {
  seconds: number;
  bytes: number;
}

await orExplain(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
  const rounds = readRounds(values.rounds);
  const python = (await pythonsHere()).at(-1);
  if (!python) throw new Error("There is no CPython 3.11 or newer on this machine to compare with.");
  const held = Object.fromEntries(
    (Object.keys(HOLDERS) as Holder[]).map((holder) => [holder, measure(holder, python.path, rounds)]),
  ) as Record<Holder, Held>;
  const results: ConnectionResults = {
    date: today(),
    machine,
    rounds,
    versions: { node: process.versions.node, python: python.version },
    held,
  };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
});

/** What a connection takes, besides what one alone takes. */
function measure(holder: Holder, python: string, rounds: number): Held {
  const samples = Array.from({ length: rounds }, () => {
    const alone = run(holder, python, 1);
    const all = run(holder, python, CONNECTIONS);
    return {
      time: ((all.seconds - alone.seconds) * 1e9) / CONNECTIONS,
      memory: (all.bytes - alone.bytes) / CONNECTIONS,
    };
  });
  const held = {
    time: Math.round(median(samples.map(({ time }) => time))),
    memory: Math.round(median(samples.map(({ memory }) => memory))),
  };
  console.log(`${HOLDERS[holder].padEnd(34)} ${held.time} ns, ${held.memory} bytes each`);
  return held;
}

function run(holder: Holder, python: string, count: number): Taken {
  const [command, ...parameters] =
    holder === "typescript" || holder === "python"
      ? [process.execPath, pathOf("in-sandbox.ts"), holder === "python" ? "py" : "ts", String(count)]
      : [python, pathOf("programs/native.py"), holder, String(count)];
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${HOLDERS[holder]} failed:\n${stderr.slice(-2_000)}`);
  return JSON.parse(stdout) as Taken;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
