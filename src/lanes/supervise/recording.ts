import type { Printed, RunEvent } from "../../record/record.ts";
import { CUT_AT, LINE_LENGTH, type Limits } from "./protocol.ts";

/** How much of a run has not been recorded so far. */
export interface Unrecorded {
  /** Of the loop. */
  events: number;
  /** Printed lines and warnings; a line counts once per started {@link LINE_LENGTH} characters. */
  lines: number;
}

/** The same once no line is recorded any more: a flood of dots without a line break is to end soon. */
const UNRECORDED_LINE_LENGTH = 100;

// The Worker's is in a scope that a program may change: here no method of a text is called.
const { max } = Math;

/**
 * Decides how much of a run is recorded. Events of the loop have a limit, lines have another one; past it the program
 * goes on and is only counted, until it has done {@link CUT_AT} times as much. The Worker and its supervisor have one
 * each, which sees the same events: a stream that somebody forges gets no further than a program does.
 */
export class Recording {
  readonly #limits: Pick<Limits, "events" | "output">;
  #events = 0;
  #lines = 0;
  #planned = 0;

  constructor(limits: Pick<Limits, "events" | "output">) {
    this.#limits = limits;
  }

  /** As much of an event as is recorded: all of it, the beginning of a text for which there is too little room, or nothing. */
  take(event: RunEvent): RunEvent | null {
    this.#planned = 0;
    if (event.type === "printed") return this.#takeText(event);
    if (event.type === "warned") return ++this.#lines <= this.#limits.output ? event : null;
    return ++this.#events <= this.#limits.events ? event : null;
  }

  /** The same of a line that will be printed when its time has come: it counts until something has happened. */
  plan(line: Printed): Printed | null {
    const { lines, recorded } = this.#fit(line, this.#lines + this.#planned);
    this.#planned += lines;
    return recorded;
  }

  /** Counts what the other side has not recorded: no more of its kind is recorded from here on. */
  skip({ events, lines }: Unrecorded): void {
    if (events > 0) this.#events = max(this.#events, this.#limits.events) + events;
    if (lines > 0) this.#lines = max(this.#lines, this.#limits.output) + lines;
  }

  get unrecorded(): Unrecorded {
    const { events, output } = this.#limits;
    return { events: max(0, this.#events - events), lines: max(0, this.#lines - output) };
  }

  /** The limit that ends the program, if it has come to one. */
  get exceeded(): "events" | "output" | null {
    const { events, output } = this.#limits;
    if (this.#events > CUT_AT * events) return "events";
    return this.#lines + this.#planned > CUT_AT * output ? "output" : null;
  }

  #takeText(event: Printed): Printed | null {
    const { lines, recorded } = this.#fit(event, this.#lines);
    this.#lines += lines;
    return recorded;
  }

  /**
   * How many lines a text takes, and as much of it as there is room for behind so many. Of a text that ends the program
   * no more than that is counted.
   */
  #fit(printed: Printed, before: number): { lines: number; recorded: Printed | null } {
    const { text } = printed;
    const room = max(0, this.#limits.output - before);
    const length = room > 0 ? LINE_LENGTH : UNRECORDED_LINE_LENGTH;
    const most = CUT_AT * this.#limits.output + 1;
    let lines = 1;
    let start = 0;
    let end = 0;
    for (let index = 0; index < text.length && lines <= most; index++) {
      const isBreak = text[index] === "\n";
      if (!isBreak && index - start < length) continue;
      if (lines === room) end = index;
      start = isBreak ? index + 1 : index;
      lines++;
    }
    if (lines <= room) return { lines, recorded: printed };
    return { lines, recorded: room === 0 ? null : { ...printed, text: beginning(text, end) } };
  }
}

function beginning(text: string, end: number): string {
  let part = "";
  for (let index = 0; index < end; index++) part += text[index];
  return part;
}
