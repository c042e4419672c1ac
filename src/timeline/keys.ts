import type { KeyboardEvent } from "react";
import type { Axis } from "./use-axis.ts";
import { SPEEDS, type Player } from "./use-player.ts";

/** How much one press of a zoom button or key shows nearer. */
export const ZOOM_STEP = 1.6;

/** The keys that zoom and play, wherever on a timeline the focus is. */
export function onTimelineKey(event: KeyboardEvent, axis: Axis, player: Player): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey) return;
  if (key === "+" || key === "=") axis.zoomBy(ZOOM_STEP);
  if (key === "-") axis.zoomBy(1 / ZOOM_STEP);
  if (key === "0") axis.fit();
  const change = key === ">" ? 1 : key === "<" ? -1 : 0;
  if (change !== 0) player.setSpeed(SPEEDS[SPEEDS.indexOf(player.speed) + change] ?? player.speed);
  // On a button, a list or the table's fold the key has a meaning of its own.
  if (key === " " && !(target as Element).closest("button, select, summary")) {
    event.preventDefault();
    player.toggle();
  }
}
