import { Coroutine } from "./coroutine.ts";
import type { Place } from "./events.ts";

/**
 * Notes on a coroutine which call made it; compiled code writes `made(PLACE, fetch(1))` around each call that may make
 * one. The record and the warnings need it of every coroutine: a stack captured for each made a run with a listener take
 * twice as long, this takes nothing that can be measured.
 * @returns its second argument
 */
export function made<T>(place: Place, value: T): T {
  if (value instanceof Coroutine) value._origin ??= place;
  return value;
}

/**
 * Notes on a coroutine which call is about to make a task of it; compiled code writes
 * `createTask(scheduled(PLACE, coroutine))`.
 * @returns its second argument
 */
export function scheduled<T>(place: Place, value: T): T {
  if (value instanceof Coroutine) value._origin = place;
  return value;
}
