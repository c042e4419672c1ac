import { isolated, type ConnectionRecord, type RunEvent } from "../record/index.ts";
import type { RunIndex } from "./run-index.ts";

/** What happens to a connection. */
export type ConnectionEvent = Extract<RunEvent, { connection: number }>;

/** What happened to a connection, in one sentence without its time. */
export function connectionInWords({ run, labels }: RunIndex, event: ConnectionEvent): string {
  const name = (task: number | null, otherwise: string) => (task === null ? otherwise : labels.full(task));
  const connection = run.connections.find(({ id }) => id === event.connection)!;
  const { client, server } = endNames(connection);
  switch (event.type) {
    case "connection-opened":
      return `${name(event.task, "The program")} opens connection ${event.connection} to ${server}`;
    case "connection-refused":
      return `Nobody listens at ${server}: connection ${event.connection} is refused`;
    case "connection-accepted":
      return `The server at ${server} accepts connection ${event.connection} from ${client}`;
    case "connection-handled":
      return `${name(event.task, "")} is there to handle connection ${event.connection}`;
    case "connection-sent": {
      const [from, to] = event.end === "client" ? [client, server] : [server, client];
      const bytes = `${event.bytes.toLocaleString("en")} ${event.bytes === 1 ? "byte" : "bytes"}`;
      return `${name(event.task, "The loop")} sends ${bytes} from ${from} to ${to}: ${isolated(preview(event))}`;
    }
    case "connection-reset":
      return `The ${event.end}’s end of connection ${event.connection} is reset: the other end has gone, and what was sent to it is lost`;
    case "connection-closed":
      return `The ${event.end}’s end of connection ${event.connection} is closed`;
  }
}

/** The ends of a connection as a reader knows them. */
export function endNames({ client, server }: ConnectionRecord): { client: string; server: string } {
  return { client: client === "" ? "a client" : isolated(client), server: isolated(server) };
}

/** The first bytes of a message; an ellipsis stands for more. */
export function preview({ text, bytes }: { text: string; bytes: number }): string {
  return bytes > SHOWN ? `${text}…` : text;
}

/** So many bytes the record shows of a message. */
const SHOWN = 60;
