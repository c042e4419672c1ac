import type { ErrorInfo, Place, Wait } from "asyncio";
import * as v from "valibot";
import { MalformedError } from "./malformed.ts";
import { LIMITS, type Outcome, type RunEvent } from "./record.ts";

/**
 * The shape of events and outcomes that come from where a program has had its way. What a schema gives is a copy, with no
 * more in it than the type says.
 */
type Schema<T> = v.GenericSchema<unknown, T>;

// The recorders of all lanes cut to less than this. (For a character that JavaScript counts as two, Python counts one.)
const name = v.pipe(v.string(), v.maxLength(400));
const message = v.pipe(v.string(), v.maxLength(20_000));
const MOST_PLACES = 50;
const MOST_AWAITED = 100;
const MOST_ERRORS = 100;

/** Seconds. */
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Of a task, a job or a connection. */
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const idOrNone = v.nullable(id);

const place: Schema<Place> = v.object({ file: name, line: count, function: name });
const placeOrNone = v.nullable(place);
const places = v.pipe(v.array(place), v.maxLength(MOST_PLACES));

const wait: Schema<Wait> = v.object({
  kind: v.picklist(["sleep", "future", "task", "gather", "shield", "promise", "yield"]),
  until: v.optional(time),
  tasks: v.optional(v.pipe(v.array(id), v.maxLength(MOST_AWAITED))),
  text: name,
});

const anyError: Schema<ErrorInfo> = v.object({
  name,
  message,
  traceback: places,
  cause: v.optional(v.lazy(() => anyError)),
  exceptions: v.optional(v.array(v.lazy(() => anyError))),
  more: v.optional(count),
});
const error = v.pipe(
  anyError,
  v.check((info) => errorsIn(info) <= MOST_ERRORS, `expected at most ${MOST_ERRORS} errors in one`),
);

const ofTask = { time, task: id };
const ofJob = { time, job: id };
const ofConnection = { time, connection: id };
const end = v.picklist(["client", "server"]);
const type = v.literal;

const EVENTS: { [T in RunEvent["type"]]: Schema<Extract<RunEvent, { type: T }>> } = {
  "loop-opened": v.object({ type: type("loop-opened"), time, clock: v.picklist(["virtual", "real"]) }),
  "loop-closed": v.object({ type: type("loop-closed"), time }),
  "task-created": v.object({
    type: type("task-created"),
    ...ofTask,
    name,
    coroutine: name,
    args: v.optional(name),
    parent: idOrNone,
    place: placeOrNone,
  }),
  "task-started": v.object({ type: type("task-started"), ...ofTask }),
  "task-suspended": v.object({ type: type("task-suspended"), ...ofTask, on: wait, stack: places }),
  "task-ready": v.object({ type: type("task-ready"), ...ofTask }),
  "task-resumed": v.object({ type: type("task-resumed"), ...ofTask }),
  "task-finished": v.object({ type: type("task-finished"), ...ofTask, result: name }),
  "task-failed": v.object({ type: type("task-failed"), ...ofTask, error }),
  "task-cancelled": v.object({ type: type("task-cancelled"), ...ofTask }),
  "cancel-requested": v.object({
    type: type("cancel-requested"),
    ...ofTask,
    by: idOrNone,
    message: v.nullable(message),
  }),
  blocking: v.object({
    type: type("blocking"),
    time,
    duration: time,
    task: idOrNone,
    cause: v.picklist(["time.sleep", "long step"]),
    place: placeOrNone,
  }),
  "job-submitted": v.object({
    type: type("job-submitted"),
    ...ofJob,
    function: name,
    executor: v.picklist(["thread", "process"]),
    task: idOrNone,
  }),
  "job-started": v.object({ type: type("job-started"), ...ofJob, worker: count }),
  "job-finished": v.object({ type: type("job-finished"), ...ofJob, error: v.nullable(error) }),
  interrupted: v.object({ type: type("interrupted"), time }),
  "connection-opened": v.object({
    type: type("connection-opened"),
    ...ofConnection,
    task: idOrNone,
    client: name,
    server: name,
  }),
  "connection-refused": v.object({ type: type("connection-refused"), ...ofConnection }),
  "connection-accepted": v.object({ type: type("connection-accepted"), ...ofConnection, task: idOrNone }),
  "connection-handled": v.object({ type: type("connection-handled"), ...ofConnection, task: id }),
  "connection-sent": v.object({
    type: type("connection-sent"),
    ...ofConnection,
    end,
    task: idOrNone,
    bytes: count,
    text: name,
    arrives: time,
  }),
  "connection-reset": v.object({ type: type("connection-reset"), ...ofConnection, end }),
  "connection-closed": v.object({ type: type("connection-closed"), ...ofConnection, end }),
  warned: v.object({
    type: type("warned"),
    time,
    category: v.picklist(["never-awaited", "never-retrieved", "destroyed-pending", "slow-callback", "callback-error"]),
    message,
    place: placeOrNone,
    task: idOrNone,
    error: v.optional(error),
  }),
  printed: v.object({
    type: type("printed"),
    time,
    task: idOrNone,
    job: idOrNone,
    stream: v.picklist(["out", "error"]),
    text: v.string(),
    place: placeOrNone,
    partial: v.optional(v.literal(true)),
  }),
};

const OUTCOMES: { [K in Outcome["kind"]]: Schema<Extract<Outcome, { kind: K }>> } = {
  finished: v.object({ kind: v.literal("finished") }),
  failed: v.object({ kind: v.literal("failed"), error }),
  "not-started": v.object({ kind: v.literal("not-started"), error, advice: message }),
  stopped: v.object({ kind: v.literal("stopped") }),
  cut: v.object({ kind: v.literal("cut"), limit: v.picklist(LIMITS), message, advice: message }),
};

/** @throws MalformedError for what is no event of a run */
export function readEvent(value: unknown): RunEvent {
  return readVariant<RunEvent>("an event", "type", EVENTS, value);
}

/** @throws MalformedError for what is no way for a run to end */
export function readOutcome(value: unknown): Outcome {
  return readVariant<Outcome>("an ending", "kind", OUTCOMES, value);
}

/**
 * Finds the schema by a look into the table: valibot's own `variant` tries one after the other, which takes three times
 * as long.
 */
export function readVariant<T>(what: string, key: string, schemas: Record<string, Schema<T>>, value: unknown): T {
  const kind = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  const schema = typeof kind === "string" && Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (!schema) throw new MalformedError(`${what} of no known kind`);
  const result = parse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw new MalformedError(`${what} “${String(kind)}”${where ? ` with a wrong “${where}”` : ""}: ${issue.message}`);
}

function parse<T>(schema: Schema<T>, value: unknown) {
  try {
    return v.safeParse(schema, value, { abortEarly: true });
  } catch (error) {
    if (error instanceof RangeError) throw new MalformedError("something nested too deep");
    throw error;
  }
}

function errorsIn({ cause, exceptions = [] }: ErrorInfo): number {
  return [...(cause ? [cause] : []), ...exceptions].reduce((sum, each) => sum + errorsIn(each), 1);
}
