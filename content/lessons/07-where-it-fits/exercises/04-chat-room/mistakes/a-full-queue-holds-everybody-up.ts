// Breaks: say takes no time | say must not wait
import * as asyncio from "asyncio";
import { evening, type Guest, type Room } from "./guests";

interface Place {
  messages: asyncio.Queue<string>;
  reading: asyncio.Task<void>;
}

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
  #places = new Map<Guest, Place>();

  async join(guest: Guest) {
    const messages = new asyncio.Queue<string>(1);
    const reading = asyncio.createTask(
      deliver(guest, messages),
    );
    this.#places.set(guest, { messages, reading });
  }

  async say(text: string) {
    for (const { messages } of this.#places.values()) {
      await messages.put(text);
    }
  }

  async leave(guest: Guest) {
    this.#places.get(guest)?.reading.cancel();
    this.#places.delete(guest);
  }

  async close() {
    const places = [...this.#places.values()];
    await asyncio.gather(
      ...places.map(({ messages }) => messages.join()),
    );
    for (const { reading } of places) {
      reading.cancel();
    }
    await asyncio.gather(
      ...places.map(({ reading }) => reading),
      { returnExceptions: true },
    );
  }
}

asyncio.run(evening(new ChatRoom()));
