import type { ConnectionRecord, RunEvent, RunSoFar } from "../record/index.ts";
import { endNames } from "./connection-words.ts";
import type { Lane } from "./lanes.ts";
import type { LaneState } from "./moment.ts";

/** The marks that happenings of a connection leave on its lane. */
export type ConnectionMark = "client-sent" | "server-sent" | "closed" | "broken";

/** The connections that stand under each task: those it opened, or handles where nobody recorded has opened them. */
export function connectionsByTask({ connections }: RunSoFar): Map<number | null, ConnectionRecord[]> {
  const byTask = new Map<number | null, ConnectionRecord[]>();
  for (const connection of connections) {
    const task = connection.opener ?? connection.handler;
    const others = byTask.get(task);
    if (others) others.push(connection);
    else byTask.set(task, [connection]);
  }
  return byTask;
}

export function connectionLane(connection: ConnectionRecord, depth: number, run: RunSoFar): Lane {
  const { id, handler } = connection;
  const handling = run.tasks.find((task) => task.id === handler);
  const about = handling ? `handled by ${handling.name}` : `connection ${id}`;
  return { kind: "connection", key: `connection-${id}`, name: endNames(connection).server, about, depth, connection };
}

export function connectionState({ opened, refused, accepted, closed }: ConnectionRecord, event: number): LaneState {
  const has = (point: { event: number } | null) => point !== null && point.event <= event;
  if (!has(opened)) return { kind: "none" };
  if (has(refused)) return { kind: "broken" };
  if (has(closed.client) && has(closed.server)) {
    return { kind: closed.client!.reset || closed.server!.reset ? "broken" : "closed" };
  }
  return { kind: has(accepted) ? "open" : "opening" };
}

/** As a predicate: `is open`. */
export function connectionStateInWords({ refused }: ConnectionRecord, kind: LaneState["kind"]): string {
  switch (kind) {
    case "opening":
      return "is being opened";
    case "open":
      return "is open";
    case "closed":
      return "is closed";
    case "broken":
      return refused === null ? "was broken off" : "was refused";
    default:
      return "does not exist yet";
  }
}

/** Which mark an event leaves on a connection's lane, if any. */
export function connectionMark(event: RunEvent): ConnectionMark | null {
  switch (event.type) {
    case "connection-sent":
      return event.end === "client" ? "client-sent" : "server-sent";
    case "connection-refused":
    case "connection-reset":
      return "broken";
    case "connection-closed":
      return "closed";
    default:
      return null;
  }
}
