import type { Place } from "asyncio";
import type { RunEvent } from "./record.ts";

/**
 * Finds what events have in common with those before them. A task waits at the same lines, for the same, again and again:
 * each time it comes as a copy, and a hundred thousand copies would take more memory than all else in a record.
 */
export class Repeated {
  readonly #texts = new Map<string, string>();
  readonly #stacks = new Map<string, Place[]>();

  /** The event, with what has come before in place of its copies. */
  share(event: RunEvent): RunEvent {
    // What is read from a file has the name of its type as a copy, too. A literal has no room that it does not use.
    const shared = { ...event, type: this.#text(event.type) } as RunEvent;
    if (shared.type !== "task-suspended") return shared;
    const { on, stack } = shared;
    return { ...shared, on: { ...on, text: this.#text(on.text) }, stack: this.#stack(stack) };
  }

  #text<T extends string>(text: T): T {
    const known = this.#texts.get(text) as T | undefined;
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  #stack(stack: Place[]): Place[] {
    const key = JSON.stringify(stack);
    const known = this.#stacks.get(key);
    if (known === undefined) this.#stacks.set(key, stack);
    return known ?? stack;
  }
}
