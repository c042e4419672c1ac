import { isSameFile, isSameName, printedMoments, sameTime, type OutputLine, type RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { isLine, textOf, type Line } from "./line.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { counted, errorText, functionName, listed, ordinal, quote, spot } from "./words.ts";

/** Prints exactly these lines, in this order, and nothing else. */
export function prints(...lines: Line[]): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    for (const [index, line] of lines.entries()) {
      const found = printed[index];
      if (!found) return missing(run, lines, index);
      if (!isLine(line, found.text)) return different(run, lines, index, found);
    }
    const extra = printed[lines.length];
    return extra ? surplus(run, lines, extra) : null;
  };
}

/** Prints these lines in this order; others may stand before, between and after them. */
export function printsInOrder(...lines: Line[]): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    let from = 0;
    for (const [index, line] of lines.entries()) {
      const position = printed.findIndex((found, at) => at >= from && isLine(line, found.text));
      if (position < 0) return notFound(run, lines, index, printed.slice(0, from));
      from = position + 1;
    }
    return null;
  };
}

/** Prints each of these lines, in whatever order, and nothing else. */
export function printsInAnyOrder(...lines: Line[]): Matcher {
  return (run) => {
    const awaited = [...lines];
    for (const found of printedMoments(run)) {
      const position = awaited.findIndex((line) => isLine(line, found.text));
      if (position < 0) return surplus(run, lines, found);
      awaited.splice(position, 1);
    }
    const [first] = awaited;
    if (first === undefined) return null;
    return {
      seen: `${quote(textOf(first))} was not printed${endingOf(run)}.`,
      expected: `Each of these lines, in any order: ${quoted(lines)}.`,
      hint: "Which call should print it, and is that call awaited?",
    };
  };
}

/**
 * Prints these lines in this order, each at its exact loop time in seconds; others may stand between.
 *
 * ```ts
 * printsAt([0.5, "tick"], [1, "tick"], [1.5, "tick"])
 * ```
 */
export function printsAt(...timeline: [time: number, line: Line][]): Matcher {
  const lines = timeline.map(([, line]) => line);
  return (run) => {
    const printed = printedMoments(run);
    let from = 0;
    for (const [index, [time, line]] of timeline.entries()) {
      const position = printed.findIndex((found, at) => at >= from && isLine(line, found.text));
      const found = printed[position];
      if (!found) return notFound(run, lines, index, printed.slice(0, from));
      if (!sameTime(found.time, time)) {
        return {
          seen: `${quote(found.text)} was printed ${spot(run, found)}.`,
          expected: `${quote(textOf(line))} at ${time} s exactly.`,
          hint:
            found.time > time
              ? "Something before it waits too long, or holds the thread. Which await stands in its way?"
              : "It comes too early: what should it wait for first?",
          at: pointAt(found),
        };
      }
      from = position + 1;
    }
    return null;
  };
}

/** Prints this line a number of times, once if not said otherwise; `0` for never. */
export function printsTimes(line: Line, times = 1): Matcher {
  return (run) => {
    const found = printedMoments(run).filter(({ text }) => isLine(line, text));
    if (found.length === times) return null;
    const last = found.at(-1);
    return {
      seen: `${quote(textOf(line))} was printed ${counted(found.length, "time")}${last ? `, last ${spot(run, last)}` : endingOf(run)}.`,
      expected: `${quote(textOf(line))} ${times === 0 ? "never" : `exactly ${counted(times, "time")}`}.`,
      hint:
        found.length > times
          ? "Something runs more often than it should: who calls it, and how many times?"
          : "Something that should print it does not run, or not often enough: is every call of it awaited?",
      ...(last && { at: pointAt(last) }),
    };
  };
}

/**
 * Exactly one line begins like this, and it goes on with this value: what was printed instead is the feedback.
 *
 * ```ts
 * printsValue("in the till: ", "16")
 * ```
 */
export function printsValue(beginning: string, value: string): Matcher {
  return (run) => {
    const other = printedMoments(run).find(({ text }) => text.startsWith(beginning) && text !== beginning + value);
    if (!other) return printsTimes(beginning + value)(run);
    return {
      seen: `${quote(other.text)} was printed, ${spot(run, other)}.`,
      expected: `${quote(beginning + value)}.`,
      hint: "Where does this value come from, and what should have changed it before?",
      at: pointAt(other),
    };
  };
}

/**
 * Every one of these lines is printed by the function of this name, not by another one or by hand. `file` is where
 * the function is written, such as `/letters.ts`; any file if not said.
 */
export function printsFrom(fn: string, lines: Line[], file?: string): Matcher {
  const isIn = ({ place }: OutputLine) =>
    place !== null && isSameName(place.function, fn) && (file === undefined || isSameFile(place.file, file));
  return (run) => {
    const printed = printedMoments(run);
    for (const line of lines) {
      const matching = printed.filter(({ text }) => isLine(line, text));
      if (matching.some(isIn)) continue;
      const elsewhere = matching[0];
      return {
        seen: elsewhere
          ? `${quote(elsewhere.text)} was printed by ${functionName(elsewhere.place)}, ${spot(run, elsewhere)}.`
          : `${quote(textOf(line))} was not printed${endingOf(run)}.`,
        expected: `The body of ${fn} prints ${quote(textOf(line))}.`,
        hint: `Let ${fn} do the work: what makes its body run?`,
        ...(elsewhere && { at: pointAt(elsewhere) }),
      };
    }
    return null;
  };
}

function missing(run: RunRecord, lines: Line[], index: number): Failure {
  const before = printedMoments(run)[index - 1];
  return {
    seen: before
      ? `After ${quote(before.text)} nothing more was printed${endingOf(run)}.`
      : `Nothing was printed${endingOf(run)}.`,
    expected: expectedAt(lines, index),
    hint: hintForMissing(run),
    ...(before && { at: pointAt(before) }),
  };
}

function different(run: RunRecord, lines: Line[], index: number, found: OutputLine): Failure {
  return {
    seen: `The ${ordinal(index + 1)} line printed was ${quote(found.text)}, ${spot(run, found)}.`,
    expected: expectedAt(lines, index),
    hint: hintForText(lines, index, found.text),
    at: pointAt(found),
  };
}

function surplus(run: RunRecord, lines: Line[], found: OutputLine): Failure {
  const again = lines.some((line) => isLine(line, found.text));
  return {
    seen: `${quote(found.text)} was printed ${again ? "once more" : "as well"}, ${spot(run, found)}.`,
    expected: inFull(lines),
    hint: again ? "What ran a second time?" : "Leave this line out, or find out what runs that should not.",
    at: pointAt(found),
  };
}

function notFound(run: RunRecord, lines: Line[], index: number, before: OutputLine[]): Failure {
  const line = lines[index] as Line;
  const earlier = before.find(({ text }) => isLine(line, text));
  const last = before.at(-1);
  const shown = earlier ?? last;
  return {
    seen: earlier
      ? `${quote(earlier.text)} was printed ${spot(run, earlier)}, too early.`
      : `${quote(textOf(line))} was not printed${last ? ` after ${quote(last.text)}` : ""}${endingOf(run)}.`,
    expected: lines.length === 1 ? `${quoted(lines)}.` : `In this order: ${quoted(lines)}.`,
    hint: earlier
      ? "The order of lines is the order in which tasks get their turn. Who should wait for whom?"
      : hintForMissing(run),
    ...(shown && { at: pointAt(shown) }),
  };
}

function hintForMissing(run: RunRecord): string {
  return run.outcome.kind === "failed"
    ? "An error ended the program before it came to this line. Repair that first."
    : "What should print it does not run. Is it called, and is the call awaited?";
}

/** So many lines can be taken in at a glance; of more, only the one in question is named. */
const LINES_SHOWN = 6;

function expectedAt(lines: Line[], index: number): string {
  if (lines.length === 1) return inFull(lines);
  const line = `${quote(textOf(lines[index] as Line))} as the ${ordinal(index + 1)} of ${lines.length} lines`;
  if (lines.length <= LINES_SHOWN) return `${line}: ${quoted(lines)}.`;
  const before = lines[index - 1];
  return before === undefined ? `${line}.` : `${line}, right after ${quote(textOf(before))}.`;
}

function inFull(lines: Line[]): string {
  const [first] = lines;
  if (first === undefined) return "Nothing printed.";
  if (lines.length === 1) return `Exactly one line: ${quote(textOf(first))}.`;
  if (lines.length <= LINES_SHOWN) return `Exactly these ${lines.length} lines: ${quoted(lines)}.`;
  return `Exactly ${lines.length} lines, from ${quote(textOf(first))} to ${quote(textOf(lines.at(-1) as Line))}.`;
}

function quoted(lines: Line[]): string {
  return listed(lines.map((line) => quote(textOf(line))));
}

/** What ended the program, when that may be why something is missing. */
function endingOf(run: RunRecord): string {
  return run.outcome.kind === "failed" ? `; the program ended with ${errorText(run.outcome.error)}` : "";
}

function hintForText(lines: Line[], index: number, found: string): string {
  const line = textOf(lines[index] as Line);
  if (/<coroutine object /.test(found) && !line.includes("<coroutine object ")) {
    return "A coroutine object stands there: a call that nothing has run yet. Its result comes from awaiting it.";
  }
  if (/<Task |<Future /.test(found))
    return "The task itself stands there, not its result. That comes from awaiting it.";
  if (found === "undefined" || found === "None") return `${found} is what a function gives back that returns nothing.`;
  if (found.trim() === line.trim()) return "Only spaces at its ends differ.";
  if (found.toLowerCase() === line.toLowerCase()) return "Only capital and small letters differ.";
  if (lines.slice(index + 1).some((later) => isLine(later, found))) {
    return "That line belongs later. What should have run before it?";
  }
  if (lines.slice(0, index).some((earlier) => isLine(earlier, found)))
    return "That line came before already. What ran again?";
  return "Compare the two, character by character.";
}
