import type { Place, Wait } from "./events.ts";

/** What an event holds of a program's own texts at most, so that no event floods whoever listens. In characters. */
export const NAME_LENGTH = 200;
export const RESULT_LENGTH = 200;
export const MESSAGE_LENGTH = 10_000;

/** Of a traceback and of the awaits that a task stands at, the outermost and the innermost are recorded. */
export const MOST_PLACES = 50;

/** Of the awaitables of one `gather`, so many are recorded. */
export const MOST_AWAITED = 100;

/** The text of anything, cut. Never throws, whatever a program's own `toString` does. */
export function cutText(value: unknown, length: number): string {
  const text = typeof value === "string" ? value : textOf(value);
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

export function cutName(name: unknown): string {
  return cutText(name, NAME_LENGTH);
}

export function cutPlace(place: Place | null): Place | null {
  if (place === null || (isShort(place.file) && isShort(place.function))) return place;
  return { file: cutName(place.file), line: place.line, function: cutName(place.function) };
}

export function cutPlaces(places: Place[]): Place[] {
  if (places.length > MOST_PLACES) {
    return cutPlaces([...places.slice(0, MOST_PLACES / 2), ...places.slice(-MOST_PLACES / 2)]);
  }
  return places.every(({ file, function: name }) => isShort(file) && isShort(name))
    ? places
    : places.map((place) => cutPlace(place)!);
}

export function cutWait(wait: Wait): Wait {
  const { text, tasks } = wait;
  if (isShort(text) && (tasks === undefined || tasks.length <= MOST_AWAITED)) return wait;
  return { ...wait, text: cutName(text), ...(tasks && { tasks: tasks.slice(0, MOST_AWAITED) }) };
}

function isShort(name: string): boolean {
  return typeof name === "string" && name.length <= NAME_LENGTH;
}

function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `<${typeof value} that can't be shown>`;
  }
}
