import type { Limit, Outcome } from "../../record/record.ts";
import { CUT_AT, type Limits } from "./protocol.ts";

/**
 * The outcome of a program that a limit has ended.
 *
 * @param message when more is known than which limit it was
 */
export function cut(limit: Limit, limits: Limits, message?: string): Outcome {
  const explanation = EXPLANATIONS[limit](limits);
  return { kind: "cut", limit, ...explanation, message: message ?? explanation.message };
}

const EXPLANATIONS: Record<Limit, (limits: Limits) => { message: string; advice: string }> = {
  unresponsive: ({ unresponsive }) => ({
    message: `It blocked the thread for ${unresponsive} seconds without yielding control to the event loop`,
    advice:
      "Look for a loop that never ends, perhaps one that makes a list or a string ever longer, or a function that calls itself and never stops, without an `await` that waits: nothing else can run until then.",
  }),
  output: ({ output }) => ({
    message: `It printed more than ${count(CUT_AT * output)} lines or parts of lines`,
    advice: "Look for a loop that prints and never ends.",
  }),
  events: ({ events }) => ({
    message: `It did not end within ${count(CUT_AT * events)} events of its loop`,
    advice:
      "Look for a loop that never ends: around an `await` it needs a `break`, or some code has to cancel its task.",
  }),
  time: ({ time }) => ({
    message: `It did not come to an end within ${time} seconds`,
    advice: "Look for a loop that never ends, or for something awaited that never comes.",
  }),
  deadlock: () => ({
    message: "Every task waits, and nothing is left that could wake one",
    advice:
      "Look at what each pending task waits for: some code must set that event, release that lock, fill that queue.",
  }),
  memory: () => ({
    message: "It used up the memory it may have",
    advice: "Look for a list, a string or a crowd of tasks that grows without end.",
  }),
  malformed: () => ({
    message: "The program sent something that a run can't contain",
    advice:
      "A sandbox records what a program prints and awaits. Leave out code that interferes with the messages of its Worker, or with the sandbox's own modules.",
  }),
  stack: () => ({
    message: "Its calls went deeper than the interpreter can go",
    advice: "Look for lists in lists or tuples in tuples without end, or for a function that calls itself without end.",
  }),
  interpreter: () => ({
    message: "The interpreter itself ended",
    advice: "Look for code that reaches below Python: bytecode made by hand, or an exit of the whole process.",
  }),
};

function count(number: number): string {
  return number.toLocaleString("en");
}
