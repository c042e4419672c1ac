import type { RunIndex } from "./run-index.ts";
import type { Extent, Scale } from "./scale.ts";
import { inSeconds } from "../record/index.ts";

export interface Tick {
  x: number;
  label: string;
}

/** Pixels between two ticks, at least; labels over steps are longer. */
const SPACING = 64;
const STEP_SPACING = 80;

/** The ruler over a time scale: round numbers of seconds. */
export function timeTicks(scale: Scale, { from, to }: Extent): Tick[] {
  const { extent: until } = scale;
  const step = roundUp((until * SPACING) / scale.width);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.floor(((from / scale.width) * until) / step);
  const last = Math.ceil(((to / scale.width) * until) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
    .filter((time) => time >= 0 && time <= until * (1 + 1e-9))
    .map((time) => ({ x: scale.edge(time, 0), label: time === 0 ? "0" : `${time.toFixed(digits)} s` }));
}

/** The ruler over a step scale: the events at which loop time, in milliseconds, goes on. */
export function stepTicks({ times }: RunIndex, scale: Scale, { from, to }: Extent): Tick[] {
  const ticks: Tick[] = [];
  let before = "";
  for (let event = 0; event < times.length; event++) {
    const x = scale.edge(0, event);
    if (x > to) break;
    if (x < from || (ticks.length > 0 && x - ticks.at(-1)!.x < STEP_SPACING)) continue;
    const label = inSeconds(times[event]!);
    if (label !== before) ticks.push({ x, label });
    before = label;
  }
  return ticks;
}

/** The next of 1, 2, 5, 10, 20, 50… */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 5, 10].find((factor) => factor * power >= value * (1 - 1e-9));
  return factor! * power;
}
