import type { Version } from "./records.ts";

/** Something that is kept has changed. */
export type Change =
  | { kind: "draft"; name: string; version: Version }
  | { kind: "result"; name: string }
  /** Anything may have: imported, started over. */
  | { kind: "all" };

/** @param elsewhere whether it happened in another tab */
type Listener = (change: Change, elsewhere: boolean) => void;

const listeners = new Set<Listener>();
const channel = new BroadcastChannel("asyncio-explained");
channel.onmessage = ({ data }) => listeners.forEach((listener) => listener(data as Change, true));

/** Tells this page and all other tabs. */
export function announce(change: Change): void {
  listeners.forEach((listener) => listener(change, false));
  channel.postMessage(change);
}

/** Returns what ends the listening. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
