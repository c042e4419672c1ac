import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

class ChatRoom implements Room {
  #guests: Guest[] = [];

  async join(guest: Guest) {
    this.#guests.push(guest);
  }

  async say(text: string) {
    for (const guest of this.#guests) {
      await guest.read(text);
    }
  }

  async leave(guest: Guest) {
    this.#guests = this.#guests.filter(
      (other) => other !== guest,
    );
  }

  async close() {}
}

asyncio.run(evening(new ChatRoom()));
