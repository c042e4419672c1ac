// Breaks: several | “Ada has read: hello, Cy” was not printed
import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

async function deliver(
  guest: Guest,
  messages: asyncio.Queue<string>,
) {
  while (true) {
    const text = await messages.get();
    await guest.read(text);
    messages.taskDone();
  }
}

class ChatRoom implements Room {
  #messages = new asyncio.Queue<string>();
  #readers = new Map<Guest, asyncio.Task<void>>();

  async join(guest: Guest) {
    this.#readers.set(
      guest,
      asyncio.createTask(deliver(guest, this.#messages)),
    );
  }

  async say(text: string) {
    this.#messages.putNowait(text);
  }

  async leave(guest: Guest) {
    this.#readers.get(guest)?.cancel();
    this.#readers.delete(guest);
  }

  async close() {
    await this.#messages.join();
    for (const reader of this.#readers.values()) {
      reader.cancel();
    }
    await asyncio.gather(...this.#readers.values(), {
      returnExceptions: true,
    });
  }
}

asyncio.run(evening(new ChatRoom()));
