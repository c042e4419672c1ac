import type { KeyboardEvent, PointerEvent } from "react";
import { setShareOfCode, useShareOfCode } from "./share-of-code.ts";

/** What an arrow key moves it by. */
const STEP = 0.05;

/** Between code and output, to be dragged or moved by the arrow keys; a double click puts it back. */
export function Divider({ sideBySide }: { sideBySide: boolean }) {
  const share = useShareOfCode();
  return (
    <div
      role="separator"
      aria-label="Between code and output"
      aria-orientation={sideBySide ? "vertical" : "horizontal"}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)} % for the code`}
      tabIndex={0}
      title="Drag it, or press the arrow keys; a double click resets it"
      className="sandbox-divider"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        // No text is selected on the way.
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
      }}
      onPointerMove={drag}
      onDoubleClick={() => setShareOfCode()}
      onKeyDown={(event) => {
        const next = shareByKey(event, share);
        if (next === null) return;
        event.preventDefault();
        setShareOfCode(next);
      }}
    />
  );
}

function drag({ currentTarget: divider, pointerId, clientX, clientY }: PointerEvent<HTMLElement>): void {
  if (!divider.hasPointerCapture(pointerId)) return;
  const code = divider.previousElementSibling!.getBoundingClientRect();
  const output = divider.nextElementSibling!.getBoundingClientRect();
  const isBeside = output.left >= code.right;
  const [from, to, at] = isBeside ? [code.left, output.right, clientX] : [code.top, output.bottom, clientY];
  setShareOfCode((at - from) / (to - from));
}

function shareByKey({ key }: KeyboardEvent, share: number): number | null {
  switch (key) {
    case "ArrowUp":
    case "ArrowLeft":
      return share - STEP;
    case "ArrowDown":
    case "ArrowRight":
      return share + STEP;
    case "Home":
      return 0;
    case "End":
      return 1;
    default:
      return null;
  }
}
