import { RealClock, startProgramTime, VirtualClock, type Clock } from "./clock.ts";
import { isLoadingForJobs } from "./executors/running-job.ts";
import type { Network } from "./network/network.ts";
import { trackOrigins } from "./origin.ts";
import { Recorder, type Listener } from "./recorder.ts";

/** The program's own clocks: a run that brings none takes one of these, so time goes on from run to run. */
const clocks = { real: new RealClock(), virtual: new VirtualClock() };

/** A clock, or the name of one of the program's own. */
export type ClockChoice = Clock | Clock["kind"];

/** What a run uses when it does not say otherwise. */
export interface RunDefaults {
  /** `"real"` without. */
  clock?: ClockChoice;
  /** Receives everything that happens. */
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

let listener: Listener | null = null;
let defaultClock: Clock = clocks.real;
let defaultDebug = false;
let mayWake: (() => boolean) | null = null;
let onRun: ((isRunning: boolean) => void) | null = null;
let recorder: Recorder | null = null;

/** Sets what every `run()` uses that names none: the clock, who listens, debug mode. For hosts of programs, at their start. */
export function setRunDefaults(defaults: HostDefaults): void {
  startProgramTime();
  defaultClock = chooseClock(defaults.clock ?? "real");
  listener = defaults.onEvent ?? null;
  defaultDebug = defaults.debug ?? false;
  mayWake = defaults.mayWake ?? null;
  onRun = defaults.onRun ?? null;
  recorder = listener === null ? null : new Recorder(listener, defaultClock);
  trackOrigins(defaultDebug);
}

export function chooseClock(choice: ClockChoice | undefined): Clock {
  if (choice === undefined) return defaultClock;
  return typeof choice === "string" ? clocks[choice] : choice;
}

/** The recorder for a loop: of the listener given, and of the default one, which a program can't keep from its host. */
export function chooseRecorder(onEvent: Listener | null | undefined, clock: Clock): Recorder | null {
  if (isLoadingForJobs()) return null;
  const chosen = tellBoth(listener, onEvent ?? null);
  return chosen === null ? null : new Recorder(chosen, clock);
}

function tellBoth(first: Listener | null, second: Listener | null): Listener | null {
  if (first === null || second === null) return first ?? second;
  return (event) => {
    first(event);
    second(event);
  };
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
export function programRecorder(): Recorder | null {
  return recorder;
}

/** The clock for what happens outside of any loop. */
export function programClock(): Clock {
  return defaultClock;
}
