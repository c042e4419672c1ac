import type { Wait } from "asyncio";
import type { LoopState } from "./loop-replay.ts";

/** A task that sleeps, and until when, in seconds of loop time; Infinity for one that never wakes up by itself. */
export interface Sleeper {
  task: number;
  since: number;
  until: number;
}

/** Tasks that wait for the same, as it is called in words. */
export interface Waiters {
  text: string;
  tasks: number[];
}

/** Who sleeps and who waits for something else. */
export interface Waiting {
  /** Those that wake up first, the first of them first, and how many there are in all. */
  sleepers: { first: Sleeper[]; count: number };
  /** The first of those that wait for others, and how many tasks that are in all. */
  waiters: { first: Waiters[]; count: number };
}

/**
 * Sorts the suspended tasks by what they wait for.
 *
 * @param most how many sleepers, and how many things waited for, are told of one by one
 * @param text what a task waits for, in words
 */
export function waitingIn({ suspended }: LoopState, most: number, text: (on: Wait) => string): Waiting {
  const sleepers: Sleeper[] = [];
  const groups = new Map<string, Waiters>();
  let count = 0;
  for (const [task, { on, since }] of suspended) {
    if (on.kind === "sleep") {
      sleepers.push({ task, since, until: on.until ?? Infinity });
      continue;
    }
    count++;
    const group = groups.get(on.text);
    if (group) group.tasks.push(task);
    else if (groups.size < most) groups.set(on.text, { text: text(on), tasks: [task] });
  }
  return {
    sleepers: { first: firstToWake(sleepers, most), count: sleepers.length },
    waiters: { first: [...groups.values()], count },
  };
}

/** Of those that wake up together the one that fell asleep first comes first, as in the loop. */
function firstToWake(sleepers: Sleeper[], most: number): Sleeper[] {
  if (sleepers.length <= most) return sleepers.toSorted((one, other) => one.until - other.until);
  // To sort ten thousand of them in each frame would take longer than a frame has.
  const first: Sleeper[] = [];
  for (const sleeper of sleepers) {
    const place = first.findIndex(({ until }) => until > sleeper.until);
    if (place < 0 && first.length >= most) continue;
    first.splice(place < 0 ? first.length : place, 0, sleeper);
    if (first.length > most) first.pop();
  }
  return first;
}
