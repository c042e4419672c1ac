import { ValueError } from "./errors.ts";
import { repr } from "./repr.ts";
import { programRecorder } from "./run-defaults.ts";
import { interrupt, KeyboardInterrupt } from "./signals.ts";
import { currentTime } from "./time.ts";

/**
 * Does what Ctrl-C does, from inside the program: the loop's handler is called, or else the main coroutine is cancelled.
 * Python's `signal.raise_signal(signal.SIGINT)`.
 * @throws KeyboardInterrupt when the program runs no loop that could hear of it; ValueError for any other signal
 */
export function raiseSignal(signal: "SIGINT"): void {
  if (signal !== "SIGINT") throw new ValueError(`a program can only raise "SIGINT" here, not ${repr(signal)}`);
  programRecorder()?.emit({ type: "interrupted", time: currentTime() });
  if (!interrupt()) throw new KeyboardInterrupt();
}
