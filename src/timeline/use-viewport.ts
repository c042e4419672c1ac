import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { MARGIN_LEFT, MARGIN_RIGHT } from "./layout.ts";
import type { Extent } from "./scale.ts";
import { SCROLL_STEP, type Axis } from "./use-axis.ts";

/** The part of a track one looks at, along the axis it stands on and down its lanes. */
export interface Viewport {
  scroller: RefObject<HTMLDivElement | null>;
  /** What has to be drawn of the lanes' height, in pixels. */
  down: Extent;
  onScroll: () => void;
  /** Scrolls as little as shows a place of the plot. */
  reveal: (x: number, top: number, bottom: number) => void;
}

export function useViewport(axis: Axis): Viewport {
  const { scrollers, measured, scrolled, zoom } = axis;
  const scroller = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const [top, setTop] = useState(0);

  useLayoutEffect(() => {
    const element = scroller.current!;
    const all = scrollers.current;
    all.add(element);
    const measure = () => {
      measured(element);
      setHeight(element.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      all.delete(element);
      observer.disconnect();
    };
  }, [scrollers, measured]);

  const keepInPlace = useEffectEvent(() => {
    if (zoom.anchor) scroller.current!.scrollLeft = zoom.anchor.share * axis.scale.width - zoom.anchor.offset;
  });
  useLayoutEffect(() => keepInPlace(), [zoom]);

  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left } = scroller.current!.getBoundingClientRect();
    axis.zoomBy(Math.exp(-event.deltaY / 300), event.clientX - left - axis.labelsWidth - MARGIN_LEFT);
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
    down: { from: top - 4 * SCROLL_STEP, to: top + height + 4 * SCROLL_STEP },
    onScroll() {
      const element = scroller.current!;
      scrolled(element);
      setTop(Math.floor(element.scrollTop / SCROLL_STEP) * SCROLL_STEP);
    },
    reveal(x, top, bottom) {
      const element = scroller.current!;
      const { scrollLeft, scrollTop, clientHeight } = element;
      const room = axis.seenWidth - MARGIN_LEFT - MARGIN_RIGHT;
      if (x < scrollLeft || x > scrollLeft + room) element.scrollLeft = x - room / 2;
      if (top < scrollTop) element.scrollTop = top;
      else if (bottom > scrollTop + clientHeight) element.scrollTop = bottom - clientHeight;
    },
  };
}
