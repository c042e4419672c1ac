import type { KeyboardEvent } from "react";
import type { Axis } from "./use-axis.ts";

/** How much one press of a zoom button or key shows nearer. */
export const ZOOM_STEP = 1.6;

/** The keys that zoom, wherever on a timeline the focus is. */
export function zoomByKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, axis: Axis): void {
  if (ctrlKey || metaKey || altKey) return;
  if (key === "+" || key === "=") axis.zoomBy(ZOOM_STEP);
  if (key === "-") axis.zoomBy(1 / ZOOM_STEP);
  if (key === "0") axis.fit();
}
