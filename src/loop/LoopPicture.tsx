import { memo, useMemo, type ReactNode } from "react";
import type { TaskLabels } from "../record/index.ts";
import type { LoopState } from "./loop-replay.ts";
import { waitingIn, type Sleeper } from "./waiting.ts";

interface Props {
  state: LoopState;
  labels: TaskLabels;
  /** Seconds of loop time. */
  now: number;
  /** The task that is looked at. */
  selected: number | null;
}

/** So many are drawn one by one; the heading counts them all. */
const MOST = 16;

/** The event loop at a moment: who has the thread, who is next, who sleeps for how long, and who waits for what. */
export function LoopPicture({ state, labels, now, selected }: Props) {
  const { running, ready, blockedUntil } = state;
  const { sleepers, waiters } = useMemo(() => waitingIn(state, MOST, labels.wait), [state, labels]);
  const chip = (task: number) => <Chip key={task} label={labels.full(task)} selected={task === selected} />;
  return (
    <div className="loop" role="group" aria-label="Event loop">
      <Place name="Running" kind={blockedUntil === null ? "running" : "blocking"} empty={idleInWords(state)}>
        {running !== null && chip(running)}
        {running !== null && blockedUntil !== null && <li className="note">blocks the loop</li>}
      </Place>
      <Place name="Ready queue" kind="ready" count={ready.length} empty="empty">
        {ready.slice(0, MOST).map(chip)}
      </Place>
      <Place name="Asleep" kind="asleep" count={sleepers.count} empty="no task">
        {sleepers.first.map((sleeper) => (
          <Chip
            key={sleeper.task}
            label={labels.full(sleeper.task)}
            selected={sleeper.task === selected}
            left={leftOf(sleeper, now)}
          />
        ))}
      </Place>
      <Place name="Waiting" kind="waiting" count={waiters.count} empty="no task">
        {waiters.first.map(({ text, tasks }) => (
          <li key={text} className="waiters">
            <ul>{tasks.slice(0, MOST).map(chip)}</ul>
            <span className="note">
              {tasks.length > MOST && `and ${tasks.length - MOST} more `}for {text}
            </span>
          </li>
        ))}
      </Place>
    </div>
  );
}

interface PlaceProps {
  name: string;
  kind: "running" | "blocking" | "ready" | "asleep" | "waiting";
  /** How many tasks there are, where there may be several. */
  count?: number;
  /** What is said where there is none. */
  empty: string;
  children: ReactNode;
}

/** A place where tasks are, with its name. */
function Place({ name, kind, count, empty, children }: PlaceProps) {
  const isEmpty = count === undefined ? !hasAny(children) : count === 0;
  return (
    <div role="group" className={`place ${kind}`} aria-label={count === undefined ? name : `${name}: ${count}`}>
      <p aria-hidden="true">
        <i className="sign" />
        {name}
        {count !== undefined && count > 0 && <b>{count.toLocaleString("en")}</b>}
      </p>
      {isEmpty ? <p className="empty">{empty}</p> : <ul>{children}</ul>}
    </div>
  );
}

function hasAny(children: ReactNode): boolean {
  return Array.isArray(children) && children.some(Boolean);
}

interface ChipProps {
  label: string;
  selected: boolean;
  /** Of one that sleeps: how long it still does, in words and as a share. */
  left?: { text: string; share: number };
}

/** A task. */
const Chip = memo(
  function Chip({ label, selected, left }: ChipProps) {
    return (
      <li className={selected ? "chip selected" : "chip"} title={label}>
        <span>{label}</span>
        {left && (
          <>
            <span className="left">{left.text}</span>
            <i className="bar" style={{ transform: `scaleX(${left.share})` }} />
          </>
        )}
      </li>
    );
  },
  (before, after) =>
    before.label === after.label &&
    before.selected === after.selected &&
    before.left?.text === after.left?.text &&
    before.left?.share === after.left?.share,
);

function leftOf({ since, until }: Sleeper, now: number): NonNullable<ChipProps["left"]> {
  if (until === Infinity) return { text: "forever", share: 1 };
  const seconds = Math.max(0, until - now);
  return { text: `${seconds.toFixed(2)} s`, share: until > since ? Math.min(1, seconds / (until - since)) : 0 };
}

function idleInWords({ isOpen, ready, suspended, ended }: LoopState): string {
  if (!isOpen) return ended > 0 ? "the loop is closed" : "no loop yet";
  return ready.length === 0 && suspended.size > 0 ? "the loop waits" : "the loop";
}
