import { RealClock, startProgramTime, type Clock } from "./clock.ts";
import { isLoadingForJobs } from "./executors/running-job.ts";
import type { Network } from "./network/network.ts";
import { trackOrigins } from "./origin.ts";
import type { LoopRecorder } from "./loop-recorder.ts";
import type { Listener, Recorder } from "./recorder.ts";
import { repr } from "./repr.ts";

/** What a run uses when it does not say otherwise. */
export interface RunDefaults {
  /** Without, the program's own, whose time goes on from run to run: a {@link RealClock}, unless a host brings another. */
  clock?: Clock;
  /** Records everything that happens. */
  recorder?: Recorder | null;
  /**
   * Receives everything that happens: short for `recorder: new Recorder(onEvent)`. A bundle has recorders only where the
   * program names `Recorder`; elsewhere this is an error.
   */
  onEvent?: Listener | null;
  debug?: boolean;
  /** What connections go over. One in memory without, which is the program's own. */
  network?: Network | null;
}

/** What the host of a program says of it. */
export interface HostDefaults extends RunDefaults {
  /**
   * Whether something outside of the loops, such as a timer of the program's, may wake one that has nothing left to do.
   * Without it that is so on the real clock, and a deadlock there lasts for ever, as in Python.
   */
  mayWake?: () => boolean;
  /** Told when a loop begins to run, and when it has stopped. */
  onRun?: (isRunning: boolean) => void;
}

/** The names of what a run can be told. */
export const RUN_OPTIONS = [
  "clock",
  "recorder",
  "onEvent",
  "debug",
  "network",
] as const satisfies (keyof RunDefaults)[];

/** Null until the module of recorders is there, which a bundle may not have. */
let recorderClass: typeof Recorder | null = null;
let hostRecorder: Recorder | null = null;
let defaultClock: Clock = new RealClock();
let defaultDebug = false;
let mayWake: (() => boolean) | null = null;
let onRun: ((isRunning: boolean) => void) | null = null;
let outerRecorder: LoopRecorder | null = null;

/** Sets what every `run()` uses that names none: the clock, who records, debug mode. For hosts of programs, at their start. */
export function setRunDefaults(defaults: HostDefaults): void {
  startProgramTime();
  defaultClock = defaults.clock ?? new RealClock();
  hostRecorder = recorderIn(defaults);
  defaultDebug = defaults.debug ?? false;
  mayWake = defaults.mayWake ?? null;
  onRun = defaults.onRun ?? null;
  outerRecorder = hostRecorder?._on(defaultClock) ?? null;
  trackOrigins(defaultDebug);
}

/** Called by the module of recorders, so that a loop can make one without bringing it. */
export function provideRecorders(type: typeof Recorder): void {
  recorderClass = type;
}

/** @throws TypeError for what is no clock */
export function chooseClock(clock: Clock | undefined): Clock {
  if (clock === undefined) return defaultClock;
  if (typeof (clock as Partial<Clock>)?.look === "function") return clock;
  throw new TypeError(`a run takes a clock, as in { clock: new VirtualClock() }, and got ${repr(clock)}`);
}

/** What a loop tells: the recorder given, and the host's, which a program can't keep from it. */
export function chooseRecorder(options: RunDefaults, clock: Clock): LoopRecorder | null {
  const own = recorderIn(options);
  if (isLoadingForJobs()) return null;
  const chosen = hostRecorder?._and(own) ?? own;
  return chosen?._on(clock) ?? null;
}

function recorderIn({ recorder, onEvent }: RunDefaults): Recorder | null {
  if (onEvent === undefined || onEvent === null) return recorder ?? null;
  if (recorderClass === null) throw new TypeError("onEvent needs Recorder: give { recorder: new Recorder(onEvent) }");
  return new recorderClass(onEvent)._and(recorder ?? null);
}

/** Whether something that a loop on this clock knows nothing of may wake it. */
export function hostMayWake(clock: Clock): boolean {
  return mayWake === null ? clock.kind === "real" : mayWake();
}

/** Tells the host. */
export function tellOfRun(isRunning: boolean): void {
  onRun?.(isRunning);
}

export function chooseDebug(debug: boolean | undefined): boolean {
  return debug ?? defaultDebug;
}

/** The recorder for what happens outside of any loop. */
export function programRecorder(): LoopRecorder | null {
  return outerRecorder;
}

/** The clock for what happens outside of any loop. */
export function programClock(): Clock {
  return defaultClock;
}
