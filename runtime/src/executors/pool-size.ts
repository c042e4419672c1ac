import { programClock } from "../run-defaults.ts";
import { runningLoop } from "../running-loop.ts";

// Taken before a host may take `navigator` away.
const processors = (globalThis as { navigator?: { hardwareConcurrency?: number } }).navigator?.hardwareConcurrency ?? 4;

/** On the virtual clock a program does the same on any machine. */
const VIRTUAL_PROCESSORS = 4;

/** How many processors a new pool may count on. */
export function processorCount(): number {
  const clock = runningLoop()?._clock ?? programClock();
  return clock.kind === "virtual" ? VIRTUAL_PROCESSORS : processors;
}
