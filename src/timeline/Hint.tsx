import type { RefObject } from "react";
import { MARGIN_LEFT, RULER_HEIGHT } from "./layout.ts";

/** What the pointer is at, in words. */
export interface HintData {
  /** Pixels from the plot's origin. */
  x: number;
  y: number;
  text: string;
}

interface Props extends HintData {
  scroller: RefObject<HTMLDivElement | null>;
  /** Pixels, margins included: of all of the plot, and of what is seen. */
  width: number;
  seenWidth: number;
}

/** Pixels between the pointer and what it points at in words. */
const GAP = 14;

/** Beside the pointer, where there is more room. */
export function Hint({ x, y, text, scroller, width, seenWidth }: Props) {
  const { scrollLeft, scrollTop, clientHeight } = scroller.current!;
  const left = x + MARGIN_LEFT - scrollLeft;
  const across =
    left > seenWidth / 2
      ? { right: width - x + GAP - MARGIN_LEFT, maxWidth: left - 2 * GAP }
      : { left: x + MARGIN_LEFT + GAP, maxWidth: seenWidth - left - 2 * GAP };
  const roomBelow = clientHeight - RULER_HEIGHT - (y - scrollTop);
  const down = roomBelow < 70 ? { bottom: `calc(100% - ${y - GAP}px)` } : { top: y + GAP };
  return (
    <p className="timeline-hint" style={{ ...across, ...down }}>
      {text}
    </p>
  );
}
