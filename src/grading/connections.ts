import type { ConnectionEnd } from "asyncio";
import { isolated, ownAwaitAt, sameTime, type ConnectionRecord, type Moment, type RunRecord } from "../record/index.ts";
import type { Activity } from "./concurrency.ts";
import type { Failure } from "./exercise.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { text, words, type Text } from "./text.ts";
import { counted, spot, taskName } from "./words.ts";

/** Which connections are meant: those to one address, such as `10.0.0.2:80`; all without. */
export interface Connections {
  to?: string;
}

/**
 * Connections that are open, from the moment a task asks for one until its own end is closed: right for a client that may
 * have only so many. One that was refused never was. `close()` takes effect a turn of the loop later, so a connection
 * makes room for all that are opened at the moment at which it is closed.
 */
export function connections(which: Connections = {}): Activity {
  return {
    counted: (count) => text`${count === 0 ? "no" : count} ${count === 1 ? "connection" : "connections"}`,
    state: "open",
    absent: "No connection was ever opened. Is `openConnection` called, and is the call awaited?",
    intervals: (run) => {
      const beginningOf = beginnings(run);
      return madeIn(run, which).map(({ opener: task, opened, closed }) => ({
        from: { ...opened, task, place: ownAwaitAt(run, task, opened.event) },
        to: closed.client && { time: closed.client.time, event: beginningOf(closed.client.time), task, place: null },
      }));
    },
  };
}

/** Finds the first event of a moment. Events are in the order of their times. */
function beginnings({ events }: RunRecord): (time: number) => number {
  const first: number[] = [];
  for (const [index, { time }] of events.entries()) {
    const last = first.at(-1);
    if (last === undefined || !sameTime(events[last]!.time, time)) first.push(index);
  }
  return (time) => {
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = events[first[middle]!]!.time;
      if (at < time && !sameTime(at, time)) low = middle + 1;
      else high = middle;
    }
    return first[low]!;
  };
}

/** One end of each connection is closed before the program ends. */
export function closesConnections(end: ConnectionEnd, which: Connections = {}): Matcher {
  return (run) => {
    const left = madeIn(run, which).filter(({ closed }) => closed[end] === null);
    const [first] = left;
    if (!first) return null;
    const owner = end === "client" ? first.opener : first.handler;
    const more = left.length - 1;
    return {
      about: "left over",
      seen: text`The connection to ${isolated(first.server)}, opened ${spot(run, momentOf(run, first))}, was still open ${owner === null || end === "client" ? "" : `in ${taskName(run, owner)} `}when the program ended${more > 0 ? text`, and so ${more === 1 ? "was" : "were"} ${more} more` : ""}.`,
      expected: text`Each end closes the connection when it is done with it.`,
      hint: words(
        "Close the writer in a `finally`, so that an exception does not leave it open: `writer.close()`, then `await writer.waitClosed()`.",
      ),
      at: pointAt(momentOf(run, first)),
    };
  };
}

/** In each connection this end is the first to send something. */
export function writesFirst(end: ConnectionEnd, which: Connections = {}): Matcher {
  const expected = text`The ${end} speaks first in each connection.`;
  return (run) => {
    for (const connection of madeIn(run, which)) {
      const [first] = connection.messages;
      if (first?.end === end) continue;
      const to = isolated(connection.server);
      return {
        about: "tasks",
        seen: first
          ? text`In the connection to ${to} the ${first.end} sent something first, ${spot(run, first)}.`
          : text`In the connection to ${to}, opened ${spot(run, momentOf(run, connection))}, nobody sent anything.`,
        expected,
        hint: words(
          "If both ends wait for the other one to begin, they wait forever. Which of them has something to say before it has read anything?",
        ),
        at: pointAt({ task: first?.task ?? connection.opener, time: (first ?? connection.opened).time, place: null }),
      };
    }
    return null;
  };
}

/** This end sends exactly so many bytes, in all connections together. */
export function sendsBytes(end: ConnectionEnd, bytes: number, which: Connections = {}): Matcher {
  return (run): Failure | null => {
    const sent = madeIn(run, which)
      .flatMap(({ messages }) => messages)
      .filter((message) => message.end === end);
    const sum = sent.reduce((total, message) => total + message.bytes, 0);
    if (sum === bytes) return null;
    const last = sent.at(-1);
    return {
      about: "output",
      seen: text`The ${end} sent ${sum === 0 ? "nothing" : inBytes(sum)}.`,
      expected: text`The ${end} sends ${inBytes(bytes)}.`,
      hint:
        sum < bytes
          ? words(
              "What is written is sent a little later. Was the connection closed, or the program over, before all was sent?",
            )
          : words("Is something sent more than once, or with a line break too many?"),
      ...(last && { at: pointAt({ time: last.time, task: last.task, place: null }) }),
    };
  };
}

/** The connections that somebody answered, in the order in which they were asked for. */
function madeIn({ connections }: RunRecord, { to }: Connections): ConnectionRecord[] {
  return connections.filter(({ refused, server }) => refused === null && (to === undefined || server === to));
}

function momentOf(run: RunRecord, { opened, opener: task }: ConnectionRecord): Moment {
  return { ...opened, task, place: ownAwaitAt(run, task, opened.event) };
}

function inBytes(bytes: number): Text {
  return text`${counted(bytes, "byte")}`;
}
