import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

/**
 * Each message is a task that begins when the one before it, of
 * the same guest, has ended.
 */
class ChatRoom implements Room {
  readonly #reading = new Map<Guest, asyncio.Task<void>[]>();

  async join(guest: Guest) {
    this.#reading.set(guest, []);
  }

  async say(text: string) {
    for (const [guest, tasks] of this.#reading) {
      const before = tasks.at(-1);
      tasks.push(
        asyncio.createTask(this.#show(guest, text, before)),
      );
    }
  }

  async #show(
    guest: Guest,
    text: string,
    before?: asyncio.Task<void>,
  ) {
    if (before) await before;
    await guest.read(text);
  }

  async leave(guest: Guest) {
    for (const task of this.#reading.get(guest) ?? []) {
      task.cancel();
    }
    this.#reading.delete(guest);
  }

  async close() {
    await asyncio.gather(...[...this.#reading.values()].flat());
  }
}

asyncio.run(evening(new ChatRoom()));
