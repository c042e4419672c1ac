import * as v from "valibot";
import { readVariant } from "../../record/schema.ts";
import type { FromWorker, Skipped } from "./protocol.ts";

/** A {@link FromWorker} whose contents nobody has looked at. */
export type Message =
  | { type: "events"; events: unknown[] }
  | { type: "skipped"; skipped: Skipped }
  | { type: "planned"; line: unknown }
  | { type: "ended"; outcome: unknown; isAsNew: boolean }
  | { type: "pong" };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const MESSAGES: { [T in FromWorker["type"]]: v.GenericSchema<unknown, Extract<Message, { type: T }>> } = {
  events: v.object({ type: v.literal("events"), events: v.array(v.unknown()) }),
  skipped: v.object({
    type: v.literal("skipped"),
    skipped: v.object({ events: count, lines: count, time: seconds, silence: seconds }),
  }),
  planned: v.object({ type: v.literal("planned"), line: v.unknown() }),
  ended: v.object({ type: v.literal("ended"), outcome: v.unknown(), isAsNew: v.boolean() }),
  pong: v.object({ type: v.literal("pong") }),
};

/** @throws MalformedError for what is no message of a Worker */
export function readMessage(value: unknown): Message {
  return readVariant<Message>("a message", "type", MESSAGES, value);
}
