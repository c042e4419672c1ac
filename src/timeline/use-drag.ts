import { useRef, type PointerEvent, type RefObject } from "react";

/** Pixels a pressed pointer has to move to mean to drag. */
const DRAG = 4;

interface Drag {
  press: (event: PointerEvent) => void;
  /** @returns whether the pointer is pressed */
  move: (event: PointerEvent) => boolean;
  /** @returns whether it was dragged since it was pressed */
  release: () => boolean;
}

/** Scrolls by dragging with the mouse. A finger scrolls by itself. */
export function useDrag(scroller: RefObject<HTMLElement | null>, onDrag: () => void): Drag {
  const start = useRef<{ x: number; y: number; left: number; top: number; moved: boolean } | null>(null);

  function press({ pointerType, button, clientX: x, clientY: y }: PointerEvent) {
    if (pointerType !== "mouse" || button !== 0) return;
    const { scrollLeft: left, scrollTop: top } = scroller.current!;
    start.current = { x, y, left, top, moved: false };
  }

  function move({ buttons, clientX, clientY, currentTarget, pointerId }: PointerEvent) {
    const from = start.current;
    if (!from || buttons !== 1) return false;
    const [byX, byY] = [clientX - from.x, clientY - from.y];
    from.moved ||= Math.hypot(byX, byY) >= DRAG;
    if (from.moved) {
      currentTarget.setPointerCapture(pointerId);
      scroller.current!.scrollTo({ left: from.left - byX, top: from.top - byY, behavior: "instant" });
      onDrag();
    }
    return true;
  }

  function release() {
    const moved = start.current?.moved ?? false;
    start.current = null;
    return moved;
  }

  return { press, move, release };
}
