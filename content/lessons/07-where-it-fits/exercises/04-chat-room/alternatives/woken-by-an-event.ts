import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

class Seat {
  waiting: string[] = [];
  news = new asyncio.Event();
  closing = false;
  reading: asyncio.Task<void>;

  constructor(guest: Guest) {
    this.reading = asyncio.createTask(this.#read(guest));
  }

  async #read(guest: Guest) {
    while (this.waiting.length > 0 || !this.closing) {
      if (this.waiting.length === 0) {
        this.news.clear();
        await this.news.wait();
      } else {
        await guest.read(this.waiting.shift()!);
      }
    }
  }
}

class ChatRoom implements Room {
  #seats = new Map<Guest, Seat>();

  async join(guest: Guest) {
    this.#seats.set(guest, new Seat(guest));
  }

  async say(text: string) {
    for (const seat of this.#seats.values()) {
      seat.waiting.push(text);
      seat.news.set();
    }
  }

  async leave(guest: Guest) {
    this.#seats.get(guest)!.reading.cancel();
    this.#seats.delete(guest);
  }

  async close() {
    for (const seat of this.#seats.values()) {
      seat.closing = true;
      seat.news.set();
    }
    await asyncio.gather(
      ...Array.from(
        this.#seats.values(),
        ({ reading }) => reading,
      ),
    );
  }
}

asyncio.run(evening(new ChatRoom()));
