import type { Wait } from "asyncio";
import { announcedSilence, endOf, type RunEvent } from "../record/index.ts";

/** A task that waits for something, and since when, in seconds of loop time. */
export interface Suspended {
  on: Wait;
  since: number;
}

/** Where all tasks of an event loop stand at a moment, by their numbers. */
export interface LoopState {
  isOpen: boolean;
  /** The one that has the thread; null when the loop itself has it. */
  running: number | null;
  /** Until when that one blocks the loop, in seconds of loop time; null while it does not. */
  blockedUntil: number | null;
  /** The ready queue: the next one first. */
  ready: readonly number[];
  /** In the order in which they began to wait. */
  suspended: ReadonlyMap<number, Suspended>;
  /** How many have ended. */
  ended: number;
}

/** Between two saved states lie so many events at least, and there are so many of them at most. */
const LEAST_BETWEEN = 500;
const MOST_SAVED = 32;

/**
 * Follows a run's events and tells where its tasks stood after each. Going on by an event takes no longer in a long run
 * than in a short one; going back begins at the last state that was saved on the way.
 */
export class LoopReplay {
  readonly #events: readonly RunEvent[];
  readonly #between: number;
  readonly #saved: Follower[] = [];
  #follower = new Follower();

  /** @param events of a run from its beginning, none missing */
  constructor(events: readonly RunEvent[]) {
    this.#events = events;
    this.#between = Math.max(LEAST_BETWEEN, Math.ceil(events.length / MOST_SAVED));
  }

  /** @param event the index of the last event that has happened; -1 for none */
  at(event: number): LoopState {
    if (event + 1 < this.#follower.position) {
      const saved = this.#saved[Math.floor((event + 1) / this.#between) - 1];
      this.#follower = saved?.copy() ?? new Follower();
    }
    while (this.#follower.position <= event) {
      this.#follower.follow(this.#events[this.#follower.position]!);
      const { position } = this.#follower;
      if (position % this.#between === 0) this.#saved[position / this.#between - 1] ??= this.#follower.copy();
    }
    return this.#follower.state();
  }
}

/** A state that goes on event by event. */
class Follower {
  /** How many events have been followed. */
  position = 0;
  #isOpen = false;
  #blockedUntil: number | null = null;
  #ended = 0;
  /** The innermost last: the first step of an eager task is part of another's. */
  #running: number[] = [];
  /** A set keeps the order in which its members came. */
  #ready = new Set<number>();
  #suspended = new Map<number, Suspended>();

  copy(): Follower {
    const copy = new Follower();
    copy.position = this.position;
    copy.#isOpen = this.#isOpen;
    copy.#blockedUntil = this.#blockedUntil;
    copy.#ended = this.#ended;
    copy.#running = [...this.#running];
    copy.#ready = new Set(this.#ready);
    copy.#suspended = new Map(this.#suspended);
    return copy;
  }

  state(): LoopState {
    return {
      isOpen: this.#isOpen,
      running: this.#running.at(-1) ?? null,
      blockedUntil: this.#blockedUntil,
      ready: [...this.#ready],
      suspended: new Map(this.#suspended),
      ended: this.#ended,
    };
  }

  follow(event: RunEvent): void {
    this.position++;
    this.#blockedUntil = announcedSilence(event) > 0 ? endOf(event) : null;
    switch (event.type) {
      case "loop-opened":
        this.#isOpen = true;
        return;
      case "loop-closed":
        this.#isOpen = false;
        this.#ready.clear();
        this.#suspended.clear();
        return;
      case "task-created":
        this.#ready.add(event.task);
        return;
      case "task-started":
      case "task-resumed":
        this.#take(event.task);
        this.#running.push(event.task);
        return;
      case "task-suspended":
        this.#take(event.task);
        this.#suspended.set(event.task, { on: event.on, since: event.time });
        return;
      case "task-ready":
        this.#suspended.delete(event.task);
        this.#ready.add(event.task);
        return;
      case "task-finished":
      case "task-failed":
      case "task-cancelled":
        this.#take(event.task);
        this.#ended++;
        return;
      default:
    }
  }

  /** Takes a task from where it is. */
  #take(task: number): void {
    this.#ready.delete(task);
    this.#suspended.delete(task);
    const place = this.#running.lastIndexOf(task);
    if (place >= 0) this.#running.splice(place, 1);
  }
}
