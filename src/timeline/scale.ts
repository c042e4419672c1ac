/** What the horizontal axis counts: seconds of loop time, or events, each a column of equal width. */
export type ScaleKind = "time" | "steps";

/** Turns moments of a run into pixels from the plot's left edge. */
export interface Scale {
  kind: ScaleKind;
  /** Pixels. */
  width: number;
  /** What the width stands for: seconds, or events. */
  extent: number;
  /** Where a stretch begins or ends. An event that is still to come (null) is at the end. */
  edge: (time: number, event: number | null) => number;
  /** Where an event itself is. */
  point: (time: number, event: number) => number;
}

/** @param until the loop time, in seconds, at the right edge */
export function timeScale(until: number, width: number): Scale {
  const x = (time: number) => (Math.min(time, until) / until) * width;
  return { kind: "time", width, extent: until, edge: x, point: x };
}

/** @param count how many events there are */
export function stepScale(count: number, width: number): Scale {
  const column = width / Math.max(count, 1);
  return {
    kind: "steps",
    width,
    extent: count,
    edge: (_time, event) => (event === null ? width : event * column),
    point: (_time, event) => (event + 0.5) * column,
  };
}

/** The part of the plot that has to be drawn, in pixels. */
export interface Extent {
  from: number;
  to: number;
}

/** A time that a program still running has room to grow into, in seconds: whole, and rounder the longer it takes. */
export function roomFor(elapsed: number): number {
  const step = elapsed < 10 ? 1 : 10 ** Math.floor(Math.log10(elapsed)) / 2;
  return (Math.floor(elapsed / step) + 1) * step;
}
