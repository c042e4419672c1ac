import * as v from "valibot";
import { RecordBuilder } from "./builder.ts";
import { EventOrder } from "./event-order.ts";
import { isProgramFile } from "./languages.ts";
import { MalformedError } from "./malformed.ts";
import { OLDEST_VERSION, RECORD_VERSION, type RunEvent, type RunRecord } from "./record.ts";
import { readEvent, readOutcome } from "./schema.ts";

/** What is in a file with a run record: `npm run record -- --json` writes one, and so does `record_asyncio.py`. */
export interface RunFile {
  record: RunRecord;
  /** The sources of the program by path, as far as the file has them. */
  files: Record<string, string>;
  /** What recorded a program outside of a sandbox; null for a run in one. */
  recorder: RecorderInfo | null;
}

/** What recorded a program, on what. */
export interface RecorderInfo {
  /** Of `record_asyncio.py`. */
  version: string;
  /** Of Python, such as `3.12.1`. */
  python: string;
  /** The class of the event loop, such as `asyncio.unix_events._UnixSelectorEventLoop`; null when none was started. */
  loop: string | null;
  /** What is missing in the record besides what it counts itself, a sentence each. */
  notes: string[];
}

/** A file that can't be read as a run record. The message says in sentences what is wrong and what to try. */
export class RunFileError extends Error {
  static {
    this.prototype.name = "RunFileError";
  }
}

/** More events than this are not read: no recorder writes so many unless it is asked to. */
const MOST_EVENTS = 1_000_000;

/** Seconds: thirty years. A picture of more than that would be of numbers that nothing can tell apart. */
const LONGEST_RUN = 1e9;

/** The schema's limits for what `record_asyncio.py` says of itself and for the sources of a program. */
const MOST_FILES = 1_000;
const MOST_NOTES = 20;
const line = v.pipe(v.string(), v.maxLength(1_000));
const path = v.pipe(v.string(), v.startsWith("/"), v.maxLength(400));

const FRAME = v.object({
  entry: v.pipe(path, v.check(isProgramFile, "expected the name of a program")),
  clock: v.picklist(["virtual", "real"]),
  elapsed: v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_RUN)),
  outcome: v.unknown(),
  events: v.pipe(v.array(v.unknown()), v.maxLength(MOST_EVENTS)),
  unrecorded: v.optional(
    v.object({
      events: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      lines: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      from: v.nullable(v.object({ event: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
    }),
  ),
  files: v.optional(
    v.pipe(
      v.record(path, v.string()),
      v.check((files) => Object.keys(files).length <= MOST_FILES, `expected at most ${MOST_FILES} files`),
    ),
    {},
  ),
  recorder: v.optional(
    v.nullable(
      v.object({
        version: line,
        python: line,
        loop: v.nullable(line),
        notes: v.pipe(v.array(line), v.maxLength(MOST_NOTES)),
      }),
    ),
    null,
  ),
});

/**
 * Reads a run record from a file that may come from anywhere. Only what happened is taken from it, event by event, each
 * checked for itself and against all before it; tasks, output and warnings are made from that again. So what is given is
 * a record that a run can have left, whatever the file says.
 *
 * @throws RunFileError for anything else
 */
export function readRunFile(text: string): RunFile {
  const data = parseJson(text);
  checkVersion(data);
  try {
    return read(data);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    throw new RunFileError(
      `This file says of a run what can't be: ${error.message}. It was changed or damaged after it was written; ` +
        "record the program again and open the new file.",
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RunFileError(
      /^\s*\{/.test(text)
        ? "This file isn't whole: it begins like a run record, but it isn't valid JSON to its end. Copy it again, or record the program again."
        : `This file is not a run record, because it isn't JSON. ${HOW_TO_GET_ONE}`,
    );
  }
}

const HOW_TO_GET_ONE =
  "A run record is written by “python record_asyncio.py my_program.py”, or by “npm run record -- program.py --json”.";

function checkVersion(data: unknown): void {
  const version = typeof data === "object" && data !== null ? (data as Record<string, unknown>)["version"] : undefined;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) {
    throw new RunFileError(
      `This file is not a run record: it is JSON, but without a record's version. ${HOW_TO_GET_ONE}`,
    );
  }
  if (version >= OLDEST_VERSION && version <= RECORD_VERSION) return;
  throw new RunFileError(
    version > RECORD_VERSION
      ? `This run record has version ${version}, and this page reads version ${RECORD_VERSION}. Reload the page to get its newest version.`
      : `This run record has version ${version}, which is older than the versions from ${OLDEST_VERSION} on that this page reads. Record the program again with the recorder of today.`,
  );
}

function read(data: unknown): RunFile {
  const { entry, clock, elapsed, outcome, events, unrecorded, files, recorder } = readFrame(data);
  const builder = new RecordBuilder({ entry, clock });
  const order = new EventOrder(clock);
  const gap = unrecorded && unrecorded.events > 0 ? gapIn(events, unrecorded) : null;
  events.forEach((value, index) => {
    if (index === gap) leaveOut();
    const event = readNext(order, value, index);
    if (gap !== null && index >= gap && event.type !== "printed" && event.type !== "warned") {
      throw new MalformedError(`event ${counted(index + 1)}: “${event.type}” after events that are missing`);
    }
    builder.add(event);
  });
  if (unrecorded) {
    if (gap === events.length) leaveOut();
    builder.leaveOut(unrecorded, elapsed);
  }
  const record = builder.end(readOutcome(outcome));
  if (record.elapsed > LONGEST_RUN) throw new MalformedError(`it lasts ${record.elapsed} s`);
  return { record, files, recorder };

  function leaveOut(): void {
    order.gap();
    builder.leaveOut({ events: unrecorded!.events, lines: 0 }, 0);
  }
}

function readFrame(data: unknown) {
  const result = v.safeParse(FRAME, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new MalformedError(`its “${v.getDotPath(issue) ?? "record"}” is wrong (${issue.message})`);
}

/** The index of the first event behind the gap. */
function gapIn(events: unknown[], { from }: { from: { event: number } | null }): number {
  if (from === null || from.event > events.length) throw new MalformedError("events are missing, and not said where");
  return from.event;
}

function readNext(order: EventOrder, value: unknown, index: number): RunEvent {
  try {
    return order.check(readEvent(value));
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    throw new MalformedError(`event ${counted(index + 1)}: ${error.message}`);
  }
}

function counted(count: number): string {
  return count.toLocaleString("en");
}
