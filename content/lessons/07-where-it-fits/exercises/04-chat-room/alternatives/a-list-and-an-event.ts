import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

class Seat {
  readonly guest: Guest;
  readonly task = asyncio.createTask(this.#run());
  readonly #news = new asyncio.Event();
  #unread: string[] = [];
  #closing = false;

  constructor(guest: Guest) {
    this.guest = guest;
  }

  async #run() {
    for (;;) {
      while (this.#unread.length > 0) {
        await this.guest.read(this.#unread.shift()!);
      }
      if (this.#closing) return;
      this.#news.clear();
      await this.#news.wait();
    }
  }

  hand(text: string) {
    this.#unread.push(text);
    this.#news.set();
  }

  end() {
    this.#closing = true;
    this.#news.set();
  }
}

class ChatRoom implements Room {
  #seats: Seat[] = [];

  async join(guest: Guest) {
    this.#seats.push(new Seat(guest));
  }

  async say(text: string) {
    for (const seat of this.#seats) seat.hand(text);
  }

  async leave(guest: Guest) {
    const seat = this.#seats.find(
      (each) => each.guest === guest,
    )!;
    this.#seats = this.#seats.filter((each) => each !== seat);
    seat.task.cancel();
    await asyncio.wait([seat.task]);
  }

  async close() {
    for (const seat of this.#seats) seat.end();
    await asyncio.gather(this.#seats.map((seat) => seat.task));
  }
}

asyncio.run(evening(new ChatRoom()));
