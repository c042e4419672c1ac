import type { JobRecord, Span, TaskLabels, TaskRecord } from "../record/index.ts";
import type { RunIndex } from "./run-index.ts";
import type { Extent, Scale } from "./scale.ts";

/** One or more stretches of a lane in one state, as they are drawn. */
export interface Bar {
  state: Span["state"];
  /** Pixels. */
  x: number;
  width: number;
  /** The event it begins with. */
  fromEvent: number;
  /** Loop time in seconds; `to` is null while it lasts. */
  from: number;
  to: number | null;
  /** What is waited for, or what blocks. */
  note: string | null;
  /** How many stretches too short to be told apart it stands for. */
  count: number;
}

/** A step lasts microseconds, on the virtual clock nothing at all: it is drawn this wide, in pixels, to be seen. */
export const LEAST_STEP = 4;

/** A wait narrower than this, in pixels, is left out: the steps around it cover it. */
const LEAST_WAIT = 0.75;

/** Waiting first and running after it, so that what is drawn last, on top, is the short steps. */
export function taskBars(
  task: TaskRecord,
  { run, labels }: RunIndex,
  scale: Scale,
  now: number,
  { from, to }: Extent,
): { waits: Bar[]; steps: Bar[] } {
  const waits: Bar[] = [];
  const steps: Bar[] = [];
  for (const span of task.spans) {
    const x = scale.edge(span.from, span.fromEvent);
    const end = scale.edge(span.to ?? now, span.toEvent);
    const isStep = span.state === "running" || span.state === "blocking";
    const bar: Bar = {
      state: span.state,
      x,
      width: isStep ? Math.max(end - x, LEAST_STEP) : end - x,
      fromEvent: span.fromEvent,
      from: span.from,
      to: span.to,
      note: noteOf(span, run.events[span.fromEvent], labels),
      count: 1,
    };
    // Between the end of a time.sleep and the next event nothing happened.
    if (isStep && span.toEvent === span.fromEvent && end === x) continue;
    if (x > to || x + bar.width < from) continue;
    if (isStep) addStep(steps, bar);
    else if (bar.width >= LEAST_WAIT) waits.push(bar);
  }
  return { waits, steps };
}

/** A job waits for a worker, then runs on it. */
export function jobBars(
  job: JobRecord,
  { run, eventsOf }: RunIndex,
  scale: Scale,
  now: number,
): { waits: Bar[]; steps: Bar[] } {
  const events = eventsOf.get(`job-${job.id}`) ?? [];
  const index = (type: "job-started" | "job-finished") =>
    events.find((event) => run.events[event]!.type === type) ?? null;
  const [submitted, started, finished] = [events[0] ?? 0, index("job-started"), index("job-finished")];
  const bar = (state: Bar["state"], from: number, fromEvent: number, to: number | null, toEvent: number | null) => {
    const x = scale.edge(from, fromEvent);
    const width = scale.edge(to ?? now, toEvent) - x;
    return { state, x, width, fromEvent, from, to, note: null, count: 1 };
  };
  const queued = bar("ready", job.submitted, submitted, job.started, started);
  if (job.started === null || started === null) return { waits: [queued], steps: [] };
  const running = bar("running", job.started, started, job.finished, finished);
  return { waits: [queued], steps: [{ ...running, width: Math.max(running.width, LEAST_STEP) }] };
}

/** What is drawn at a place of a lane; steps hide waits. */
export function barAt({ waits, steps }: { waits: Bar[]; steps: Bar[] }, x: number): Bar | null {
  const covers = (bar: Bar) => bar.x <= x && x <= bar.x + bar.width;
  return steps.findLast(covers) ?? waits.findLast(covers) ?? null;
}

function addStep(steps: Bar[], bar: Bar): void {
  const last = steps.at(-1);
  if (!last || last.state !== bar.state || bar.x - (last.x + last.width) > 0.5) {
    steps.push(bar);
    return;
  }
  last.width = Math.max(last.width, bar.x + bar.width - last.x);
  last.to = bar.to;
  last.count++;
}

function noteOf(span: Span, event: RunIndex["run"]["events"][number] | undefined, labels: TaskLabels): string | null {
  if (span.state === "suspended" && span.on) {
    const { stack = [], on } = span;
    const text = labels.wait(on);
    return stack.length > 1 ? `${stack.at(-1)!.function}: ${text}` : text;
  }
  return span.state === "blocking" && event?.type === "blocking" ? `time.sleep(${event.duration})` : null;
}
