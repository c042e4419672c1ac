import { describe, expect, test } from "vitest";
import { FAULTS } from "./random/faults.ts";
import { generate } from "./random/generate.ts";
import { functionsInPython } from "./random/python.ts";
import { explainMismatch, styleOf, traceInPython, traceInTypeScript } from "./random/run-both.ts";
import { buildRuntime, type Runtime } from "./random/runtime.ts";

const PROGRAMS = 2000;
const MINUTES = 60_000;

const pythonTraces = new Map<number, string>();

/** Whether the program of this seed does the same on CPython and on the runtime. */
async function agrees(seed: number, runtime: () => Runtime): Promise<boolean> {
  const program = generate(seed);
  if (!pythonTraces.has(seed)) pythonTraces.set(seed, await traceInPython(program));
  return (await traceInTypeScript(program, styleOf(seed), runtime)) === pythonTraces.get(seed);
}

/** The seed of the first program that differs; null when all agree. */
async function firstMismatch(runtime: () => Runtime): Promise<number | null> {
  for (let seed = 1; seed <= PROGRAMS; seed++) if (!(await agrees(seed, runtime))) return seed;
  return null;
}

describe("random programs", () => {
  test(
    `${PROGRAMS} of them do the same on CPython and on the runtime`,
    async () => {
      const runtime = await buildRuntime();
      const seed = await firstMismatch(runtime);
      if (seed !== null) expect.fail(await explainMismatch(seed, runtime));
      const lines = [...pythonTraces.values()].reduce((sum, trace) => sum + trace.split("\n").length, 0);
      expect(lines).toBeGreaterThan(10 * PROGRAMS);
    },
    10 * MINUTES,
  );

  test(
    "one that differs is shown in both languages, as small as it goes",
    async () => {
      const runtime = await buildRuntime(FAULTS.find(({ file }) => file === "timer-heap.ts"));
      const seed = (await firstMismatch(runtime))!;
      const explanation = await explainMismatch(seed, runtime);
      expect(explanation).toMatch(/── Python\nasync def f0[^]*── TypeScript\n[^]*f0/);
      expect(explanation.length).toBeLessThan(functionsInPython(generate(seed)).length);
    },
    MINUTES,
  );

  describe("notice when", () => {
    test.each(FAULTS)(
      "$name",
      async (fault) => {
        expect(await firstMismatch(await buildRuntime(fault))).not.toBeNull();
      },
      10 * MINUTES,
    );
  });
});
