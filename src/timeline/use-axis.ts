import { useCallback, useMemo, useRef, useState, type RefObject } from "react";
import { MARGIN_LEFT, MARGIN_RIGHT, roomForLabels } from "./layout.ts";
import { stepScale, timeScale, type Extent, type Scale, type ScaleKind } from "./scale.ts";

/** The widest a plot may get, in pixels: browsers place things exactly up to here. */
const WIDEST = 2_000_000;

/** What is drawn changes only when scrolling has come this far, in pixels. */
export const SCROLL_STEP = 64;

/** The width, in pixels, at which a column of the step scale can be told from the next. */
const CLEAR_COLUMN = 9;

/** A zoom, and the place of the plot that stays where it is: a share of its width, and pixels from what is seen first. */
interface Zoom {
  factor: number;
  anchor: { share: number; offset: number } | null;
}

/**
 * The horizontal axis of a timeline, and the part of it that is looked at. Tracks on one axis stand, scroll and zoom
 * together: what is below one another in them happened at the same time.
 */
export interface Axis {
  scale: Scale;
  choose: (kind: ScaleKind) => void;
  /** Pixels: of the lanes' names, of what is seen beside them, and of all of the plot with its margins. */
  labelsWidth: number;
  seenWidth: number;
  width: number;
  /** The part of the plot that has to be drawn, in pixels. */
  across: Extent;
  zoom: Zoom;
  /** Shows the middle of what is seen, or so many pixels from its left edge, so much nearer. */
  zoomBy: (factor: number, offset?: number) => void;
  /** Shows all of it. */
  fit: () => void;
  /** The elements in which its tracks scroll. */
  scrollers: RefObject<Set<HTMLElement>>;
  /** Takes up the size and the place that one of them now has. */
  measured: (scroller: HTMLElement) => void;
  scrolled: (scroller: HTMLElement) => void;
}

/**
 * @param until loop time in seconds, up to which there is room
 * @param steps how many events there are
 */
export function useAxis(until: number, steps: number): Axis {
  const scrollers = useRef(new Set<HTMLElement>());
  const [chosen, choose] = useState<ScaleKind | null>(null);
  const [ownWidth, setOwnWidth] = useState(0);
  const [left, setLeft] = useState(0);
  const [zoom, setZoom] = useState<Zoom>({ factor: 1, anchor: null });

  const labelsWidth = roomForLabels(ownWidth);
  const seenWidth = Math.max(ownWidth - labelsWidth, 1);
  const fitWidth = Math.max(seenWidth - MARGIN_LEFT - MARGIN_RIGHT, 1);
  const plotWidth = fitWidth * zoom.factor;

  // A program that never waits takes no time on the virtual clock: all of it would be in one place.
  const kind = chosen ?? (until === 0 ? "steps" : "time");
  const scale = useMemo(
    () => (kind === "time" ? timeScale(until || 1, plotWidth) : stepScale(steps, plotWidth)),
    [kind, until, plotWidth, steps],
  );

  function zoomTo(factor: number, offset: number) {
    const [scroller] = scrollers.current;
    setZoom({
      factor: Math.min(Math.max(factor, 1), WIDEST / fitWidth),
      anchor: { share: (scroller!.scrollLeft + offset) / plotWidth, offset },
    });
  }

  const measured = useCallback(({ clientWidth }: HTMLElement) => setOwnWidth(clientWidth), []);
  const scrolled = useCallback(({ scrollLeft }: HTMLElement) => {
    // Those that are there already say nothing in turn.
    for (const each of scrollers.current) each.scrollLeft = scrollLeft;
    setLeft(Math.floor(scrollLeft / SCROLL_STEP) * SCROLL_STEP);
  }, []);

  return {
    scale,
    choose(kind) {
      choose(kind);
      zoomTo(kind === "steps" ? (steps * CLEAR_COLUMN) / fitWidth : 1, 0);
    },
    labelsWidth,
    seenWidth,
    width: plotWidth + MARGIN_LEFT + MARGIN_RIGHT,
    across: { from: left - 2 * SCROLL_STEP, to: left + seenWidth + 2 * SCROLL_STEP },
    zoom,
    zoomBy: (factor, offset = seenWidth / 2) => zoomTo(zoom.factor * factor, offset),
    fit: () => zoomTo(1, 0),
    scrollers,
    measured,
    scrolled,
  };
}
