import type { Place } from "asyncio";
import { currentMoment, readStack } from "asyncio/host";
import type { CompiledProgram } from "../../../record/program.ts";
import type { OutputLine, Printed } from "../../../record/record.ts";

/** A line that the program prints at this moment. */
export function printed(stream: OutputLine["stream"], text: string, program: CompiledProgram): Printed {
  return { type: "printed", ...currentMoment(), stream, text, place: callerIn(program.modules) };
}

/** The innermost line of the program on the stack. */
function callerIn(modules: Record<string, string>): Place | null {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = CALLER_DEPTH;
  const { stack = "" } = new Error();
  Error.stackTraceLimit = limit;
  return readStack(stack).find(({ place }) => place !== null && place.file in modules)?.place ?? null;
}

/** Frames between a `console.log` and the line it stands in: these files' and the console's, a `forEach` perhaps. */
const CALLER_DEPTH = 9;
