// Breaks: several | “Bo has read: hello, Cy” was printed at 2.5 s
import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

class ChatRoom implements Room {
  #guests: Guest[] = [];
  #readings: asyncio.Task<void>[] = [];

  async join(guest: Guest) {
    this.#guests.push(guest);
  }

  async say(text: string) {
    for (const guest of this.#guests) {
      this.#readings.push(asyncio.createTask(guest.read(text)));
    }
  }

  async leave(guest: Guest) {
    this.#guests = this.#guests.filter(
      (other) => other !== guest,
    );
  }

  async close() {
    await asyncio.gather(...this.#readings);
  }
}

asyncio.run(evening(new ChatRoom()));
