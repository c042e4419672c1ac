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

export async function evening(room: Room) {
  await room.say("hello");
  await room.close();
  console.log("nobody came");
}
