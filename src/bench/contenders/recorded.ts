import { Recorder, VirtualClock, type LoopEvent } from "asyncio";
import type { Contender } from "../workloads.ts";
import { contenderWith } from "./asyncio.ts";

let events: LoopEvent[] = [];

/** Keeps what happens for a while, as what sends it elsewhere does. */
function onEvent(event: LoopEvent): void {
  if (events.push(event) === 1000) events = [];
}

const recorded = contenderWith({ recorder: new Recorder(onEvent), clock: new VirtualClock() });

/** Our runtime, telling a listener everything that happens. On the virtual clock, for a look at the real one takes longer. */
export const contender: Contender = {
  switch: recorded.switch,
  "gather-suspended": recorded["gather-suspended"],
  "timers-virtual": recorded["timers-virtual"],
  queue: recorded.queue,
  program: recorded.program,
};
