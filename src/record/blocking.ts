import type { RunEvent } from "./record.ts";

/** When what an event tells of is over, in seconds. Loop time is whole nanoseconds; the sum of two floats would not be. */
export function endOf(event: RunEvent): number {
  return event.type === "blocking" ? Math.round((event.time + event.duration) * 1e9) / 1e9 : event.time;
}

/** How long, in seconds, the thread is going to be blocked after an event. */
export function announcedSilence(event: RunEvent): number {
  return event.type === "blocking" && event.cause === "time.sleep" ? event.duration : 0;
}
