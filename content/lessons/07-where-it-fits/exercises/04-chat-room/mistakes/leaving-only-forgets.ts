// Breaks: A guest who joins gets | Cancel it
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
    const messages = new asyncio.Queue<string>();
    const reading = asyncio.createTask(
      deliver(guest, messages),
    );
    this.#places.set(guest, { messages, reading });
  }

  async say(text: string) {
    for (const { messages } of this.#places.values()) {
      messages.putNowait(text);
    }
  }

  async leave(guest: Guest) {
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
