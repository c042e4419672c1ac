import { compileFunction } from "node:vm";
import { runPython } from "./run-python.ts";
import { generate } from "./generate.ts";
import { functionsInPython, toPython } from "./python.ts";
import type { Runtime } from "./runtime.ts";
import { shrink } from "./shrink.ts";
import type { Program } from "./tree.ts";
import { functionsInTypeScript, toTypeScript, type Style } from "./typescript.ts";

/** What a program did: one line for each thing that happened, with its time in nanoseconds. */
interface Traces {
  python: string;
  typescript: string;
}

/** The style in which a seed's program is written, so that both get their share. */
export function styleOf(seed: number): Style {
  return seed % 2 === 0 ? "yield*" : "compiled";
}

/** What CPython does. */
export async function traceInPython(program: Program): Promise<string> {
  const { stdout, stderr } = await runPython(toPython(program));
  return stdout === "" ? stderr : stdout.trimEnd();
}

/** What the runtime does. */
export async function traceInTypeScript(program: Program, style: Style, runtime: () => Runtime): Promise<string> {
  const asyncio = runtime();
  const main = compileFunction(toTypeScript(program, style), ["asyncio", "at"]) as (
    asyncio: Runtime,
    at: unknown,
  ) => Promise<string>;
  try {
    return await main(asyncio, asyncio.at);
  } catch (error) {
    return `${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** Runs the program in both languages. They agree when the traces are equal. */
async function traceBoth(program: Program, style: Style, runtime: () => Runtime): Promise<Traces> {
  return { python: await traceInPython(program), typescript: await traceInTypeScript(program, style, runtime) };
}

/** The smallest program found that still differs, with both sources and both traces, as text to read. */
export async function explainMismatch(seed: number, runtime: () => Runtime): Promise<string> {
  const style = styleOf(seed);
  const differs = async (program: Program): Promise<boolean> => {
    const { python, typescript } = await traceBoth(program, style, runtime);
    return python !== typescript;
  };
  const program = await shrink(generate(seed), differs);
  const { python, typescript } = await traceBoth(program, style, runtime);
  return [
    `Program ${seed} differs. Made as small as it goes:`,
    `── Python`,
    functionsInPython(program),
    `── TypeScript`,
    functionsInTypeScript(program, style),
    `── Python's trace to the first difference (nanoseconds, task, label, what happened)`,
    ...toFirstDifference(python, typescript),
    `── The runtime's trace`,
    ...toFirstDifference(typescript, python),
  ].join("\n");
}

/** The lines of a trace that the other one has too, and the next few. */
function toFirstDifference(trace: string, other: string): string[] {
  const lines = trace.split("\n");
  const others = other.split("\n");
  const same = lines.findIndex((line, index) => line !== others[index]);
  return lines.slice(0, same === -1 ? lines.length : same + 3);
}
