import type { ClockName, Limits } from "../../../src/lanes/supervise/protocol.ts";
import { runInNode } from "../../../src/lanes/in-node.ts";
import type { RunRecord } from "../../../src/record/index.ts";

/** The first program starts the interpreter. */
export const START_OF_PYTHON = 120_000;

/** Runs a Python program, with `/main.py` as its main file. */
export function record(
  main: string,
  {
    files = {},
    clock = "virtual",
    limits = {},
    interruptAt,
  }: Partial<{
    files: Record<string, string>;
    clock: ClockName;
    limits: Partial<Limits>;
    interruptAt: number;
  }> = {},
): Promise<RunRecord> {
  const program = { files: { "/main.py": main, ...files }, entry: "/main.py" };
  return runInNode(program, { clock, limits, ...(interruptAt !== undefined && { interruptAt }) });
}

export const texts = ({ output }: RunRecord) => output.map(({ text }) => text);

/** What a Python program prints: by line, or with the times of its lines. */
export async function printed(main: string, files?: Record<string, string>): Promise<string[]> {
  return (await timesOfPrinted(main, files)).map(([, text]) => text);
}

export async function timesOfPrinted(main: string, files: Record<string, string> = {}): Promise<[number, string][]> {
  const { output } = await record(main, { files });
  return output.filter(({ stream }) => stream === "out").map(({ time, text }) => [time, text]);
}

/** A program whose main coroutine has these lines. */
export function coroutine(...lines: string[]): string {
  return [
    "import asyncio, time",
    "async def main():",
    ...lines.map((line) => `    ${line}`),
    "asyncio.run(main())",
  ].join("\n");
}
