import * as asyncio from "asyncio";

/** A guest who is connected to the chat room. */
export interface Guest {
  name: string;
  /**
   * Shows a message to the guest, and is done when the guest
   * has read it.
   */
  read(text: string): Promise<void>;
}

/** What you write. Only `close` may take time. */
export interface Room {
  /** From now on the guest gets all messages. */
  join(guest: Guest): Promise<void>;
  /** Passes a message to everyone in the room. */
  say(text: string): Promise<void>;
  /**
   * From now on the guest reads nothing more, not even the
   * message that is being read.
   */
  leave(guest: Guest): Promise<void>;
  /** Waits until everyone has read everything. */
  close(): Promise<void>;
}

/** A guest who needs this many seconds to read a message. */
function guest(name: string, seconds: number): Guest {
  return {
    name,
    async read(text) {
      await asyncio.sleep(seconds);
      console.log(`${name} has read: ${text}`);
    },
  };
}

/**
 * An evening in the room: guests come and go, and say
 * something.
 */
export async function evening(room: Room) {
  const ada = guest("Ada", 0.1);
  const bo = guest("Bo", 2);
  const cy = guest("Cy", 1);

  async function say(text: string) {
    console.log(`said: ${text}`);
    await room.say(text);
  }

  await room.join(ada);
  await room.join(bo);
  await say("is anybody here?");
  await asyncio.sleep(0.5);
  await room.join(cy);
  await say("hello, Cy");
  await asyncio.sleep(0.25);
  await say("Bo is slow tonight");
  await asyncio.sleep(1);
  await room.leave(cy);
  console.log("Cy has left");
  await asyncio.sleep(1);
  await say("good night");
  await room.close();
  console.log("the room is closed");
}
