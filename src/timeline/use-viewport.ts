import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { LABELS_WIDTH, MARGIN_LEFT, MARGIN_RIGHT, NARROW } from "./layout.ts";
import type { Extent } from "./scale.ts";

/** The widest a plot may get, in pixels: browsers place things exactly up to here. */
const WIDEST = 2_000_000;

/** What is drawn changes only when scrolling has come this far, in pixels. */
const SCROLL_STEP = 64;

/** The part of the plot one looks at, and the ways to look at another. */
export interface Viewport {
  scroller: RefObject<HTMLDivElement | null>;
  /** Pixels: of the lanes' names, of what is seen beside them, and of the whole plot at the present zoom. */
  labelsWidth: number;
  seenWidth: number;
  plotWidth: number;
  /** What has to be drawn, in pixels: of the plot's width, and of the lanes' height. */
  across: Extent;
  down: Extent;
  /** 1: all of the run fits. */
  zoom: number;
  zoomBy: (factor: number) => void;
  /** All of the run, or as much as leaves each column as wide as given. */
  fit: (leastWidth?: number) => void;
  onScroll: () => void;
  /** Scrolls as little as shows a place of the plot. */
  reveal: (x: number, top: number, bottom: number) => void;
}

export function useViewport(): Viewport {
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const [zoom, setZoom] = useState(1);
  /** The place that stays under the pointer while the zoom changes. */
  const anchor = useRef<{ share: number; offset: number } | null>(null);

  const labelsWidth = size.width < NARROW ? LABELS_WIDTH.narrow : LABELS_WIDTH.wide;
  const seenWidth = Math.max(size.width - labelsWidth, 1);
  const fitWidth = Math.max(seenWidth - MARGIN_LEFT - MARGIN_RIGHT, 1);
  const plotWidth = fitWidth * zoom;

  useLayoutEffect(() => {
    const element = scroller.current!;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (!anchor.current) return;
    const { share, offset } = anchor.current;
    scroller.current!.scrollLeft = share * plotWidth - offset;
    anchor.current = null;
  }, [plotWidth]);

  function zoomTo(next: number, offset: number) {
    const least = Math.min(Math.max(next, 1), WIDEST / fitWidth);
    anchor.current = { share: (scroller.current!.scrollLeft + offset) / plotWidth, offset };
    setZoom(least);
  }

  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left } = scroller.current!.getBoundingClientRect();
    zoomTo(zoom * Math.exp(-event.deltaY / 300), event.clientX - left - labelsWidth - MARGIN_LEFT);
  });
  useEffect(() => {
    const element = scroller.current!;
    const listener = (event: WheelEvent) => onWheel(event);
    // React's own listeners can't keep the page from zooming.
    element.addEventListener("wheel", listener, { passive: false });
    return () => element.removeEventListener("wheel", listener);
  }, []);

  return {
    scroller,
    labelsWidth,
    seenWidth,
    plotWidth,
    across: { from: scroll.left - 2 * SCROLL_STEP, to: scroll.left + seenWidth + 2 * SCROLL_STEP },
    down: { from: scroll.top - 4 * SCROLL_STEP, to: scroll.top + size.height + 4 * SCROLL_STEP },
    zoom,
    zoomBy: (factor) => zoomTo(zoom * factor, seenWidth / 2),
    fit: (leastWidth = 0) => zoomTo(Math.max(1, leastWidth / fitWidth), 0),
    onScroll() {
      const { scrollLeft, scrollTop } = scroller.current!;
      const left = Math.floor(scrollLeft / SCROLL_STEP) * SCROLL_STEP;
      const top = Math.floor(scrollTop / SCROLL_STEP) * SCROLL_STEP;
      setScroll((before) => (before.left === left && before.top === top ? before : { left, top }));
    },
    reveal(x, top, bottom) {
      const element = scroller.current!;
      const { scrollLeft, scrollTop } = element;
      const height = element.clientHeight;
      if (x < scrollLeft || x > scrollLeft + fitWidth) element.scrollLeft = x - fitWidth / 2;
      if (top < scrollTop) element.scrollTop = top;
      else if (bottom > scrollTop + height) element.scrollTop = bottom - height;
    },
  };
}
