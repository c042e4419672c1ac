import * as v from "valibot";
import { readVariant } from "../../record/schema.ts";
import type { FromWorker } from "./protocol.ts";

/** A {@link FromWorker} whose contents nobody has looked at. */
export type Message =
  | { type: "events"; events: unknown[] }
  | { type: "planned"; line: unknown }
  | { type: "ended"; outcome: unknown }
  | { type: "pong" };

const MESSAGES: { [T in FromWorker["type"]]: v.GenericSchema<unknown, Extract<Message, { type: T }>> } = {
  events: v.object({ type: v.literal("events"), events: v.array(v.unknown()) }),
  planned: v.object({ type: v.literal("planned"), line: v.unknown() }),
  ended: v.object({ type: v.literal("ended"), outcome: v.unknown() }),
  pong: v.object({ type: v.literal("pong") }),
};

/** @throws MalformedError for what is no message of a Worker */
export function readMessage(value: unknown): Message {
  return readVariant<Message>("a message", "type", MESSAGES, value);
}
