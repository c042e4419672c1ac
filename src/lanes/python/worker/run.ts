import type { Outcome, Printed, RunEvent } from "../../../record/record.ts";
import { cut } from "../../supervise/cut.ts";
import { Outbox } from "../../supervise/outbox.ts";
import type { FromWorker, RunMessage } from "../../supervise/protocol.ts";
import { explainSyntaxError } from "./explain.ts";
import type { Interpreter } from "./interpreter.ts";
import { waitReally } from "./wait.ts";

/** What Python tells: see `host.py`. */
type FromPython =
  | ["event", RunEvent]
  | ["skipped", [events: number, time: number, silence: number]]
  | ["planned", Printed]
  | ["wait", [seconds: number, idle: boolean]]
  | ["ended", Ending];

/** Of a limit only the name is known, and sometimes what to say of it. */
type Ending = Outcome | { kind: "cut"; limit: "deadlock" | "events"; message?: string };

// The program must not replace what it is reported with.
const { parse } = JSON;

/**
 * Runs a program from its beginning to its end. Reports all of it by `post`.
 * @returns whether the interpreter can be used for another one
 */
export async function runProgram(
  interpreter: Interpreter,
  { program, clock, limits, interruptAt, input }: RunMessage,
  post: (message: FromWorker) => void,
): Promise<boolean> {
  const outbox = new Outbox(post, limits);
  let outcome: Outcome | null = null;
  let isAsNew = false;
  try {
    await interpreter.run(
      { ...program, clock, events: limits.events, interruptAt, input },
      {
        onMessage: (text) => receive(parse(text) as FromPython),
        onMemoryUsedUp: () => outbox.cut("memory"),
      },
    );
    outcome ??= cut("interpreter", limits);
    isAsNew = interpreter.renew();
  } catch (error) {
    outcome ??= isStackOverflow(error) ? cut("stack", limits) : cut("interpreter", limits, reasonOf(error));
  }
  // Told by now, for by now it is known whether another program can follow.
  outbox.end(outcome, isAsNew);
  return isAsNew;

  function receive([kind, content]: FromPython): void {
    // Nothing follows what has been told of the program's own end.
    if (outcome) return;
    if (kind === "event") outbox.add(content);
    else if (kind === "skipped") outbox.skip({ events: content[0], time: content[1], silence: content[2] });
    else if (kind === "planned") outbox.plan(content);
    else if (kind === "ended") outcome = outcomeOf(content);
    else {
      const [seconds, idle] = content;
      outbox.flush();
      waitReally(seconds, idle ? () => post({ type: "pong" }) : null);
    }
  }

  function outcomeOf(ending: Ending): Outcome {
    if (ending.kind === "cut") return cut(ending.limit, limits, ending.message);
    if (ending.kind === "not-started") return explainSyntaxError(ending.error, program.modules);
    return ending;
  }
}

/** What code in C has to be called by to get there: a call in Python that goes too deep is a RecursionError. */
function isStackOverflow(error: unknown): boolean {
  // Firefox has an error of its own for it.
  return error instanceof RangeError || (error instanceof Error && error.name === "InternalError");
}

/** Of what ended the interpreter itself, such as `posix._exit` or a trap of WebAssembly, the last line says most. */
function reasonOf(error: unknown): string {
  const { message } = error as Partial<Error>;
  const last = String(message ?? error)
    .trimEnd()
    .split("\n")
    .at(-1)!;
  return `The interpreter itself ended: ${last.slice(0, LONGEST_REASON)}`;
}

/** Characters. */
const LONGEST_REASON = 200;
