import type { Coroutine } from "./coroutine.ts";
import type { LoopRecorder } from "./loop-recorder.ts";
import { originOf } from "./origin.ts";
import { warn } from "./warn.ts";
import { WatchList } from "./watch-list.ts";

const unstarted = new WatchList<Coroutine>((coroutine) => coroutine._unstarted);

/** What is going to be started, though it has not been yet. */
const promised = new Set<unknown>();

/**
 * Most coroutines are awaited before the next one is made: those never get into the list, which takes 5 % off a switch. A
 * variable in the place of this object, which is always young, took 6 % more: see {@link renewHandedOver}.
 */
let newest: { coroutine: Coroutine | null } = { coroutine: null };

/** A new object for {@link newest}. */
export function renewNewest(): void {
  newest = { coroutine: newest.coroutine };
}

/** Notes a new coroutine, so that it can be reported if nobody ever awaits it. */
export function noteCreated(coroutine: Coroutine | null): void {
  const before = newest.coroutine;
  if (before !== null && before._unstarted) unstarted.add(before);
  newest.coroutine = coroutine;
}

/** Keeps a coroutine that waits for its run from being reported; `false`: its run begins. */
export function promiseToStart(coroutine: unknown, waiting: boolean): void {
  if (waiting) promised.add(coroutine);
  else promised.delete(coroutine);
}

/**
 * Warns of every coroutine that was made and never started, once: `coroutine 'fetch' was never awaited`. CPython does
 * so as soon as nothing refers to the coroutine any more; JavaScript can't know when that is, so this happens at the
 * end of a run, and of the program.
 */
export function reportNeverAwaited(recorder: LoopRecorder | null): void {
  noteCreated(null);
  for (const coroutine of unstarted.takeAll()) {
    if (promised.has(coroutine)) {
      noteCreated(coroutine);
      continue;
    }
    const message = `coroutine '${coroutine.name}' was never awaited`;
    warn(recorder, { category: "never-awaited", message, place: originOf(coroutine), task: null });
  }
}
