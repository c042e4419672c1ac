import { isSameFile, isSameName, printedMoments, sameTime, type OutputLine, type RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { all, pointAt, type Matcher } from "./matcher.ts";
import { beginningOf, clueTo, contradiction, nearestTo } from "./nearest-line.ts";
import { code, listed, quote, text, type Text } from "./text.ts";
import { counted, MODULE, ordinal, rounded, spot, times } from "./words.ts";

/** Prints exactly these lines, in this order, and nothing else. */
export function prints(...lines: string[]): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    for (const [index, line] of lines.entries()) {
      const found = printed[index];
      if (!found) return missing(run, lines, index);
      if (found.text !== line) return different(run, lines, index, found);
    }
    const extra = printed[lines.length];
    return extra ? surplus(run, lines, extra, inFull(lines)) : null;
  };
}

/**
 * Prints these lines in this order; others may stand before, between and after them, as long as they don't contradict:
 * none of the lines stands there more often, and the learner's program prints no other line of the same beginning.
 */
export function printsInOrder(...lines: string[]): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    let from = 0;
    for (const [index, line] of lines.entries()) {
      const position = printed.findIndex((found, at) => at >= from && found.text === line);
      if (position < 0) return notFound(run, lines, index, printed.slice(0, from), inOrder(lines));
      from = position + 1;
    }
    return contradicts(run, lines);
  };
}

/** Prints each of these lines, in whatever order, and nothing else. */
export function printsInAnyOrder(...lines: string[]): Matcher {
  const expected = text`Each of these lines, in any order, and no other: ${quoted(lines)}.`;
  return (run) => {
    const awaited = [...lines];
    for (const found of printedMoments(run)) {
      const position = awaited.findIndex((line) => found.text === line);
      if (position < 0) return surplus(run, lines, found, expected);
      awaited.splice(position, 1);
    }
    const [first] = awaited;
    return first === undefined ? null : notFound(run, lines, lines.indexOf(first), [], expected);
  };
}

/**
 * Prints these lines in this order, each at its exact loop time in seconds; others may stand between, as for
 * {@link printsInOrder}.
 *
 * ```ts
 * printsAt([0.5, "tick"], [1, "tick"], [1.5, "tick"])
 * ```
 */
export function printsAt(...timeline: [time: number, line: string][]): Matcher {
  const lines = timeline.map(([, line]) => line);
  return (run) => {
    const printed = printedMoments(run);
    let from = 0;
    for (const [index, [time, line]] of timeline.entries()) {
      const position = printed.findIndex((found, at) => at >= from && found.text === line);
      const found = printed[position];
      if (!found) return notFound(run, lines, index, printed.slice(0, from), inOrder(lines));
      if (!sameTime(found.time, time)) return wrongMoment(run, found, time);
      from = position + 1;
    }
    return contradicts(run, lines);
  };
}

/** The same for lines of which those of one moment may stand in any order. */
export function printsEachAt(...timeline: [time: number, line: string][]): Matcher {
  const lines = timeline.map(([, line]) => line);
  return (run) => {
    const left = printedMoments(run);
    for (const [index, [time, line]] of timeline.entries()) {
      const isIt = (found: OutputLine) => found.text === line;
      const found = left.find((each) => isIt(each) && sameTime(each.time, time)) ?? left.find(isIt);
      if (!found) return notFound(run, lines, index, [], text`${quote(line)} at ${time} s.`);
      if (!sameTime(found.time, time)) return wrongMoment(run, found, time);
      left.splice(left.indexOf(found), 1);
    }
    return contradicts(run, lines);
  };
}

/** Prints each of these lines exactly once, in any order; others may stand before, between and after them. */
export function printsEach(...lines: string[]): Matcher {
  return all(...lines.map((line) => printsCounted(line, 1, lines)));
}

/** Prints this line a number of times, once if not said otherwise. */
export function printsTimes(line: string, count = 1): Matcher {
  return printsCounted(line, count, [line]);
}

/** @param lines all that are expected beside it: none of them stands in its place */
function printsCounted(line: string, count: number, lines: string[]): Matcher {
  const expected = text`${quote(line)} exactly ${times(count)}.`;
  return (run) => {
    const found = printedMoments(run).filter(({ text }) => text === line);
    if (found.length === count) return null;
    const last = found.at(-1);
    if (!last) return notFound(run, lines, lines.indexOf(line), [], expected);
    return {
      about: "output",
      seen: text`${quote(last.text)} was printed ${times(found.length)}, last ${spot(run, last)}.`,
      expected,
      hint:
        found.length > count
          ? text`Something runs more often than it should: who calls it, and how many times?`
          : text`Something that should print it does not run often enough: is every call of it awaited?`,
      isCertain: found.length > count,
      at: pointAt(last),
    };
  };
}

/**
 * Prints this line once, and not later than that: for a moment that another way of doing it may put a little earlier or
 * later, such as the end of something that goes over a connection.
 *
 * @param latest seconds of loop time
 */
export function printsBy(latest: number, line: string): Matcher {
  return (run) => {
    const found = printedMoments(run).find(({ text }) => text === line);
    if (!found || found.time <= latest || sameTime(found.time, latest)) return printsTimes(line)(run);
    return {
      about: "time",
      seen: text`${quote(line)} was printed ${spot(run, found)}.`,
      expected: text`${quote(line)} at ${rounded(latest)} s at the latest.`,
      hint: text`Something before it waits too long. What is it waiting for?`,
      at: pointAt(found),
    };
  };
}

/** Prints no such line: this one, or any that a pattern matches. */
export function neverPrints(...lines: (string | RegExp)[]): Matcher {
  const unwanted = (printed: string) =>
    lines.some((line) => (line instanceof RegExp ? line.test(printed) : line === printed));
  return (run) => {
    const found = printedMoments(run).filter(({ text }) => unwanted(text));
    const [first] = found;
    if (!first) return null;
    return {
      about: "output",
      seen: text`${quote(first.text)} was printed ${spot(run, first)}${found.length > 1 ? `, and ${counted(found.length - 1, "more line")} of this kind` : ""}.`,
      expected: text`No such line.`,
      hint: text`What still runs there, although it should not?`,
      at: pointAt(first),
    };
  };
}

/** Prints no line that a pattern matches once this line is there. */
export function printsNoMore(pattern: RegExp, after: string): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    const from = printed.find(({ text }) => text === after);
    const late = from && printed.find(({ event, text }) => event > from.event && pattern.test(text));
    if (!late) return null;
    const wasCancelled = run.events.some(
      (event, index) =>
        event.type === "cancel-requested" && event.task === late.task && index > from.event && index < late.event,
    );
    return {
      about: "output",
      seen: text`${quote(late.text)} was printed after ${quote(after)}, ${spot(run, late)}.`,
      expected: text`No such line after ${quote(after)}.`,
      ...(wasCancelled
        ? {
            hint: text`This task had been cancelled, and went on: something caught the CancelledError. Code that catches one should raise it again.`,
            isCertain: true,
          }
        : { hint: text`What still runs then, and what should have stopped it?` }),
      at: pointAt(late),
    };
  };
}

/** Prints each of these lines, in any order, between one line and the next one that a pattern matches. */
export function printsBetween(after: string, before: RegExp, ...lines: string[]): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    const from = printed.find(({ text }) => text === after);
    const to = from && printed.find(({ event, text }) => event > from.event && before.test(text));
    const isBetween = ({ event }: OutputLine) => from && event > from.event && (!to || event < to.event);
    const late = lines.filter((line) => !printed.some((each) => each.text === line && isBetween(each)));
    if (late.length === 0) return null;
    const at = to ?? from;
    return {
      about: "output",
      seen: text`${quoted(late)} ${late.length === 1 ? "was" : "were"} not printed between ${quote(after)} and ${to ? quote(to.text) : "the end"}.`,
      expected: text`After ${quote(after)} first ${quoted(lines)}, then what follows.`,
      hint: wasAskedToCancel(run, from)
        ? text`A cancellation is only a request, and cleaning up takes a moment. Wait until the tasks have really ended: gather stops waiting at the first one that is cancelled.`
        : text`Nothing stopped what was under way. A flag works only where the code looks at it, but a cancellation reaches a task wherever it waits.`,
      ...(at && { at: pointAt(at) }),
    };
  };
}

function wasAskedToCancel({ events }: RunRecord, from: OutputLine | undefined): boolean {
  return events.some(
    ({ type, time }, index) => type === "cancel-requested" && from && index > from.event && sameTime(time, from.time),
  );
}

/**
 * Exactly one line begins like this, and it goes on with this value: what was printed instead is the feedback. With a
 * `file`, only the lines that this file prints count, and what else the program says of the same is its own affair.
 *
 * ```ts
 * printsValue("in the till: ", "16")
 * ```
 */
export function printsValue(beginning: string, value: string, file?: string): Matcher {
  const line = beginning + value;
  const counts = ({ place }: OutputLine) => file === undefined || (place !== null && isSameFile(place.file, file));
  return (run) => {
    const other = printedMoments(run).find(
      (each) => counts(each) && each.text.startsWith(beginning) && each.text !== line,
    );
    if (!other) return printsTimes(line)(run);
    return {
      about: "output",
      seen: text`${quote(other.text)} was printed, ${spot(run, other)}.`,
      expected: text`${quote(line)}.`,
      hint: text`Where does this value come from, and what should have changed it before?`,
      ...clueTo(line, other.text),
      at: pointAt(other),
    };
  };
}

/**
 * Every one of these lines is printed by the function of this name, not by another one or by hand. `file` is where
 * the function is written, such as `/letters.ts`; any file if not said.
 */
export function printsFrom(fn: string, lines: string[], file?: string): Matcher {
  const isIn = ({ place }: OutputLine) =>
    place !== null && isSameName(place.function, fn) && (file === undefined || isSameFile(place.file, file));
  return (run) => {
    const printed = printedMoments(run);
    for (const [index, line] of lines.entries()) {
      const matching = printed.filter(({ text }) => text === line);
      if (matching.some(isIn)) continue;
      const expected = text`The body of ${code(fn)} prints ${quote(line)}.`;
      const [elsewhere] = matching;
      if (!elsewhere) return notFound(run, lines, index, [], expected);
      const { place } = elsewhere;
      const by = place && place.function !== MODULE ? place.function : "code outside of functions";
      return {
        about: "output",
        seen: text`${quote(elsewhere.text)} was printed by ${by}, ${spot(run, elsewhere)}.`,
        expected,
        hint: text`Let ${code(fn)} do the work: what makes its body run?`,
        at: pointAt(elsewhere),
      };
    }
    return null;
  };
}

function missing(run: RunRecord, lines: string[], index: number): Failure {
  const before = printedMoments(run)[index - 1];
  return {
    about: "output",
    seen: before ? text`After ${quote(before.text)} nothing more was printed.` : text`Nothing was printed.`,
    expected: expectedAt(lines, index),
    hint: text`What should print it does not run. Is it called, and is the call awaited?`,
    ...(before && { at: pointAt(before) }),
  };
}

function different(run: RunRecord, lines: string[], index: number, found: OutputLine): Failure {
  return {
    about: "output",
    seen: text`The ${ordinal(index + 1)} line printed was ${quote(found.text)}, ${spot(run, found)}.`,
    expected: expectedAt(lines, index),
    ...hintForPlace(lines, index, found.text),
    at: pointAt(found),
  };
}

function surplus(run: RunRecord, lines: string[], found: OutputLine, expected: Text): Failure {
  const again = lines.some((line) => found.text === line);
  return {
    about: "output",
    seen: text`${quote(found.text)} was printed ${again ? "once more" : "as well"}, ${spot(run, found)}.`,
    expected,
    hint: again
      ? text`What ran once more than it should?`
      : text`Leave this line out, or find out what runs that should not.`,
    at: pointAt(found),
  };
}

/** @param before what was printed up to the expected line before it */
function notFound(run: RunRecord, lines: string[], index: number, before: OutputLine[], expected: Text): Failure {
  const line = lines[index]!;
  const earlier = before.find(({ text }) => text === line);
  if (earlier) {
    return {
      about: "output",
      seen: text`${quote(earlier.text)} was printed ${spot(run, earlier)}, too early.`,
      expected,
      hint: text`The lines have the order in which the tasks ran. Which task should wait for which?`,
      at: pointAt(earlier),
    };
  }
  const last = before.at(-1);
  const absent = text`${quote(line)} was not printed${last ? text` after ${quote(last.text)}` : ""}.`;
  const nearest = nearestTo(line, lines, run);
  const shown = nearest ?? last;
  return {
    about: "output",
    seen: nearest ? text`${absent} In its place there was ${quote(nearest.text)}, ${spot(run, nearest)}.` : absent,
    expected,
    hint: text`What should print it does not run. Is it called, and is the call awaited?`,
    ...(nearest && { hint: text`Which line of the program printed that, and why?`, ...clueTo(line, nearest.text) }),
    ...(shown && { at: pointAt(shown) }),
  };
}

function wrongMoment(run: RunRecord, found: OutputLine, time: number): Failure {
  return {
    about: "time",
    seen: text`${quote(found.text)} was printed ${spot(run, found)}.`,
    expected: text`${quote(found.text)} at ${rounded(time)} s exactly.`,
    hint:
      found.time > time
        ? text`Something before it waits too long, or blocks the thread. What is it waiting for?`
        : text`It comes too early: what should it wait for first?`,
    at: pointAt(found),
  };
}

function contradicts(run: RunRecord, lines: string[]): Failure | null {
  const found = contradiction(run, lines);
  if (!found) return null;
  if (lines.some((line) => found.text === line)) return surplus(run, lines, found, onlyOnce(lines, found));
  const line = lines.find((each) => found.text.startsWith(beginningOf(each) ?? "\n"))!;
  return {
    about: "output",
    seen: text`${quote(found.text)} was printed as well, ${spot(run, found)}.`,
    expected: text`No other line that begins like ${quote(line)}. You may print other lines too, if they begin differently.`,
    hint: text`Two lines contradict each other. Which path through the program prints both?`,
    isCertain: true,
    at: pointAt(found),
  };
}

function onlyOnce(lines: string[], found: OutputLine): Text {
  return text`${quote(found.text)} only ${times(lines.filter((line) => found.text === line).length)}.`;
}

/** So many lines can be taken in at a glance; of more, only the one in question is named. */
const LINES_SHOWN = 6;

function expectedAt(lines: string[], index: number): Text {
  if (lines.length === 1) return inFull(lines);
  const line = text`${quote(lines[index]!)} as the ${ordinal(index + 1)} of ${lines.length} lines`;
  if (lines.length <= LINES_SHOWN) return text`${line}: ${quoted(lines)}.`;
  const before = lines[index - 1];
  return before === undefined ? text`${line}.` : text`${line}, right after ${quote(before)}.`;
}

function inFull(lines: string[]): Text {
  const [first] = lines;
  if (first === undefined) return text`Nothing printed.`;
  if (lines.length === 1) return text`Exactly one line: ${quoted(lines)}.`;
  if (lines.length <= LINES_SHOWN) return text`Exactly these ${lines.length} lines: ${quoted(lines)}.`;
  return text`Exactly ${lines.length} lines, from ${quote(first)} to ${quote(lines.at(-1)!)}.`;
}

function inOrder(lines: string[]): Text {
  return lines.length === 1
    ? text`${quoted(lines)}.`
    : text`In this order: ${quoted(lines)}. Other lines may come in between.`;
}

function quoted(lines: string[]): Text {
  return listed(lines.map((line) => quote(line)));
}

function hintForPlace(lines: string[], index: number, found: string): Pick<Failure, "hint" | "isCertain"> {
  if (lines.slice(index + 1).some((later) => found === later)) {
    return { hint: text`That line belongs later. What should have run before it?` };
  }
  if (lines.slice(0, index).some((earlier) => found === earlier)) {
    return { hint: text`That line was printed before. What ran again?` };
  }
  return { hint: text`Which line of the program printed that, and why?`, ...clueTo(lines[index]!, found) };
}
