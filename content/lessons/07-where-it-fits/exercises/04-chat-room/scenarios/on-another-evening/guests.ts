import * as asyncio from "asyncio";

export interface Guest {
  name: string;
  read(text: string): Promise<void>;
}

export interface Room {
  join(guest: Guest): Promise<void>;
  say(text: string): Promise<void>;
  leave(guest: Guest): Promise<void>;
  close(): Promise<void>;
}

function guest(name: string, seconds: number): Guest {
  return {
    name,
    async read(text) {
      await asyncio.sleep(seconds);
      console.log(`${name} knows that ${text}`);
    },
  };
}

export async function evening(room: Room) {
  const dot = guest("Dot", 3);
  const eve = guest("Eve", 0.2);
  const fay = guest("Fay", 0.6);
  await room.join(dot);
  await room.join(eve);
  await room.say("it rains");
  await asyncio.sleep(1);
  await room.leave(eve);
  await room.say("it pours");
  await asyncio.sleep(0.5);
  await room.join(fay);
  await room.join(eve);
  await room.say("it clears up");
  await room.say("it is dry");
  await asyncio.sleep(0.9);
  await room.leave(dot);
  await room.close();
  console.log("closed");
}
