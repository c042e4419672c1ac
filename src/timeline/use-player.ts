import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { momentOf, type Cursor } from "./moment.ts";
import { paceOf, type Moment } from "./pace.ts";
import type { RunIndex } from "./run-index.ts";

/** How many times as fast as at first a run may be played. */
export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;

export type Speed = (typeof SPEEDS)[number];

/** Plays a run: moves its cursor from event to event, and tells of the time in between. */
export interface Player {
  isPlaying: boolean;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
  /** Plays on from the cursor, from the first event when there is none or it is at the last; or pauses. */
  toggle: () => void;
  /** Loop time in seconds on the way from the cursor's event to the next; undefined at the event itself. */
  at: number | undefined;
}

/** A page in the background draws no frames: it goes on where it was, in seconds. */
const LONGEST_FRAME = 0.1;

/**
 * Whatever else moves the cursor meanwhile, a click for instance, ends the playing there. Those who prefer less motion
 * see it step from event to event.
 */
export function usePlayer(index: RunIndex | null, cursor: Cursor | null, onCursor: (cursor: Cursor) => void): Player {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const [glide, setGlide] = useState<Moment | null>(null);
  const [playedCursor, setPlayedCursor] = useState(cursor);
  const ours = useRef(new WeakSet<Cursor>());
  const position = useRef(0);
  const pace = useMemo(() => (isPlaying && index && index.times.length > 0 ? paceOf(index) : null), [isPlaying, index]);

  const watch = useEffectEvent((cursor: Cursor | null) => {
    if (cursor !== null && ours.current.has(cursor)) return;
    setPlaying(false);
    setGlide(null);
  });
  useEffect(() => {
    // The cursor of the first frame is still to come.
    if (cursor !== playedCursor) watch(cursor);
  }, [cursor, playedCursor]);

  function show(event: number) {
    if (event === cursor?.event) return;
    const next = momentOf(index!, event, cursor);
    ours.current.add(next);
    onCursor(next);
  }

  const advance = useEffectEvent((seconds: number, isGliding: boolean) => {
    if (!pace) return;
    position.current += Math.min(seconds, LONGEST_FRAME) * speed;
    const moment = pace.momentAt(position.current);
    show(moment.event);
    if (position.current >= pace.length) {
      setPlaying(false);
      setGlide(null);
    } else if (isGliding && moment.time !== index!.times[moment.event]) setGlide(moment);
  });
  const begin = useEffectEvent(() => {
    const isAtEnd = cursor === null || cursor.event >= index!.times.length - 1;
    const event = isAtEnd ? 0 : cursor.event;
    if (isAtEnd || glide?.event !== event) position.current = pace!.startOf(event);
    show(event);
  });
  useEffect(() => {
    if (!pace) return;
    const isGliding = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    begin();
    let last: number | null = null;
    let frame = requestAnimationFrame(function tick(time) {
      advance(last === null ? 0 : (time - last) / 1000, isGliding);
      last = time;
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [pace]);

  return {
    isPlaying: pace !== null,
    speed,
    setSpeed,
    toggle() {
      setPlayedCursor(cursor);
      setPlaying(!isPlaying);
    },
    at: glide && glide.event === cursor?.event ? glide.time : undefined,
  };
}
