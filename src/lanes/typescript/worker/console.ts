import type { OutputLine } from "../../../record/record.ts";
import { formatLine, formatValue } from "./format.ts";

/** Takes one line a program prints. */
export type Print = (stream: OutputLine["stream"], text: string) => void;

/**
 * The `console` of a program. A record's reader sees two streams: what is logged, and what is warned of.
 */
export function createConsole(print: Print): Partial<Console> {
  const toStream =
    (stream: OutputLine["stream"]) =>
    (...values: unknown[]) =>
      print(stream, formatLine(values));
  const out = toStream("out");
  const error = toStream("error");
  return {
    log: out,
    info: out,
    debug: out,
    table: (data) => out(data),
    dir: (value) => print("out", formatValue(value)),
    warn: error,
    error,
    trace: (...values) => error("Trace:", ...values),
    assert(condition, ...values) {
      if (!condition) error("Assertion failed", ...values);
    },
  };
}
