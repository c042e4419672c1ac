import { expect, test } from "vitest";
import { RandomPrograms } from "../../src/conformance/compare.ts";
import { FAULTS } from "../../src/conformance/faults.ts";
import { generate } from "../../src/conformance/generate.ts";
import { functionsInPython } from "../../src/conformance/python.ts";
import { explainMismatch } from "../../src/conformance/run-both.ts";
import { buildRuntime } from "../../src/conformance/runtime.ts";

/** `npm run conformance` takes more of them, and others. */
const COUNT = 300;

const programs = new RandomPrograms(1, COUNT);
const whole = buildRuntime();

test(`${COUNT} random programs do the same on CPython and on the runtime`, async () => {
  const seed = await programs.firstMismatch(await whole);
  if (seed !== null) expect.fail(await explainMismatch(seed, await whole));
  expect(programs.lines).toBeGreaterThan(10 * COUNT);
});

test("one that differs is shown in both languages, as small as it goes", async () => {
  const fault = FAULTS.find(({ file }) => file === "timer-heap.ts")!;
  const { seed } = fault;
  const runtime = await buildRuntime(fault);
  const explanation = await explainMismatch(seed, runtime);
  expect(explanation).toMatch(/── Python\nasync def f0[^]*── TypeScript\n[^]*f0/);
  expect(explanation.length).toBeLessThan(functionsInPython(generate(seed)).length);
});

test.each(FAULTS)("program $seed notices when $name", async (fault) => {
  const program = new RandomPrograms(fault.seed, 1);
  expect(await program.firstMismatch(await whole)).toBe(null);
  expect(await program.firstMismatch(await buildRuntime(fault))).toBe(fault.seed);
});
