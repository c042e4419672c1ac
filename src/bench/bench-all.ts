/**
 * `npm run bench:all`: runs every bench, one after the other, and writes what they have found to content/benchmarks.json,
 * which a page shows. It says which aims are missed, and fails if one is. Wants a built site, a quiet machine and an
 * hour.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { inWords, isMissed, type Measured } from "./measured.ts";
import { orExplain } from "../tools/or-explain.ts";
import { keepResults, machine, readResults, runtimeAims, today } from "./results.ts";

const BENCHES = [
  "./bench.ts",
  ...["python", "sandbox", "timeline", "typing", "recorder"].map((name) => `../commands/bench-${name}.ts`),
];

await orExplain(async () => {
  const measured: Measured[] = [];
  for (const bench of BENCHES) {
    console.log(`\n${bench}`);
    const child = fork(fileURLToPath(new URL(bench, import.meta.url)));
    child.on("message", (message) => measured.push(message as Measured));
    const [status] = (await once(child, "exit")) as [number | null];
    if (status !== 0) throw new Error(`${bench} failed: see the message above. Nothing was written of it.`);
  }
  keepResults({ site: { date: today(), machine, measured } });
  const missed = [...runtimeAims(readResults().runtime), ...measured].filter(isMissed);
  if (missed.length === 0) return console.log("\nAll aims are met.");
  console.log("\nMissed:");
  for (const each of missed) console.log(`  ${each.what}: ${inWords(each)}`);
  process.exitCode = 1;
});
