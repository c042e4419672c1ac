import { createTask, Queue, run, type Task } from "asyncio";
import { evening, type Guest } from "./guests";

const inboxes = new Map<string, Queue<string | null>>();
const readers = new Map<string, Task<void>>();

async function readAll(
  guest: Guest,
  inbox: Queue<string | null>,
) {
  let text = await inbox.get();
  while (text !== null) {
    await guest.read(text);
    text = await inbox.get();
  }
}

run(
  evening({
    async join(guest) {
      const inbox = new Queue<string | null>();
      inboxes.set(guest.name, inbox);
      readers.set(
        guest.name,
        createTask(readAll(guest, inbox)),
      );
    },
    async say(text) {
      inboxes.forEach((inbox) => inbox.putNowait(text));
    },
    async leave({ name }) {
      readers.get(name)!.cancel();
      readers.delete(name);
      inboxes.delete(name);
    },
    async close() {
      inboxes.forEach((inbox) => inbox.putNowait(null));
      for (const reader of readers.values()) {
        await reader;
      }
    },
  }),
);
