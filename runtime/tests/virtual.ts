import { Recorder, run, VirtualClock, type Awaitable, type LoopEvent } from "asyncio";

/** Runs on a virtual clock of its own, which starts at 0. */
export function runVirtual<T>(main: Awaitable<T>): Promise<T> {
  return run(main, { clock: new VirtualClock(), recorder: new Recorder(() => {}) });
}

/** Runs, and gives the events of the run; an error that ends it is in them. */
export async function eventsOf(main: Awaitable<unknown>): Promise<LoopEvent[]> {
  const events: LoopEvent[] = [];
  await run(main, { clock: new VirtualClock(), recorder: new Recorder((event) => events.push(event)) }).catch(() => {});
  return events;
}

/** The events of some types, in order. */
export function only<K extends LoopEvent["type"]>(events: LoopEvent[], ...types: K[]) {
  return events.filter((event): event is Extract<LoopEvent, { type: K }> => (types as string[]).includes(event.type));
}
