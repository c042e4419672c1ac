import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

class ChatRoom implements Room {
  #guests: Guest[] = [];
  #last = new Map<Guest, asyncio.Task<void>[]>();

  async join(guest: Guest) {
    this.#guests.push(guest);
    this.#last.set(guest, []);
  }

  async say(text: string) {
    for (const guest of this.#guests) {
      const readings = this.#last.get(guest)!;
      readings.push(
        asyncio.createTask(
          this.#readAfter(readings.at(-1), guest, text),
        ),
      );
    }
  }

  async leave(guest: Guest) {
    this.#guests = this.#guests.filter(
      (other) => other !== guest,
    );
    for (const reading of this.#last.get(guest)!) {
      reading.cancel();
    }
  }

  async close() {
    for (const guest of this.#guests) {
      await this.#last.get(guest)!.at(-1);
    }
  }

  async #readAfter(
    previous: asyncio.Task<void> | undefined,
    guest: Guest,
    text: string,
  ) {
    if (previous) {
      await previous;
    }
    await guest.read(text);
  }
}

asyncio.run(evening(new ChatRoom()));
