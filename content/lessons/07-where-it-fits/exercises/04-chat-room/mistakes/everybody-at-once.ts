// Breaks: several | “said: hello, Cy” was printed at 2.5 s
import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

class ChatRoom implements Room {
  #guests: Guest[] = [];

  async join(guest: Guest) {
    this.#guests.push(guest);
  }

  async say(text: string) {
    await asyncio.gather(
      ...this.#guests.map((guest) => guest.read(text)),
    );
  }

  async leave(guest: Guest) {
    this.#guests = this.#guests.filter(
      (other) => other !== guest,
    );
  }

  async close() {}
}

asyncio.run(evening(new ChatRoom()));
