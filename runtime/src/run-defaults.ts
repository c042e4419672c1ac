import { RealClock, startProgramTime, type Clock } from "./clock.ts";
import { isLoadingForJobs } from "./executors/running-job.ts";
import type { Network } from "./network/network.ts";
import { trackOrigins } from "./origin.ts";
import type { LoopRecorder } from "./loop-recorder.ts";
import type { Recorder } from "./recorder.ts";

/** What a run uses when it does not say otherwise. */
export interface RunDefaults {
  /** Without, the program's own, whose time goes on from run to run: a {@link RealClock}, unless a host brings another. */
  clock?: Clock;
  /** Records everything that happens. */
  recorder?: Recorder | null;
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
  hostRecorder = defaults.recorder ?? null;
  defaultDebug = defaults.debug ?? false;
  mayWake = defaults.mayWake ?? null;
  onRun = defaults.onRun ?? null;
  outerRecorder = hostRecorder?._on(defaultClock) ?? null;
  trackOrigins(defaultDebug);
}

/** What a loop tells: the recorder given, and the host's, which a program can't keep from it. */
export function chooseRecorder(own: Recorder | null, clock: Clock): LoopRecorder | null {
  if (isLoadingForJobs()) return null;
  const chosen = hostRecorder?._and(own) ?? own;
  return chosen?._on(clock) ?? null;
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
