import * as asyncio from "asyncio";
import { HOST, PORT, wholeMorning } from "./team";

class Room {
  readonly inboxes = new Map<
    asyncio.StreamWriter,
    asyncio.Queue<string>
  >();

  tell(text: string) {
    for (const inbox of this.inboxes.values()) {
      inbox.putNowait(text);
    }
  }

  async deliver(
    inbox: asyncio.Queue<string>,
    writer: asyncio.StreamWriter,
  ) {
    for (;;) {
      const text = await inbox.get();
      writer.write(new TextEncoder().encode(`${text}\n`));
      await writer.drain();
    }
  }

  async member(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
  ) {
    const decoder = new TextDecoder();
    const name = decoder
      .decode(await reader.readline())
      .trimEnd();
    if (name === "") return writer.close();
    const inbox = new asyncio.Queue<string>();
    this.inboxes.set(writer, inbox);
    const delivering = asyncio.createTask(
      this.deliver(inbox, writer),
    );
    try {
      for (;;) {
        const line = decoder.decode(await reader.readline());
        if (line === "") break;
        this.tell(`${name}: ${line.trimEnd()}`);
      }
    } catch (error) {
      if (!(error instanceof asyncio.ConnectionError)) {
        throw error;
      }
    }
    this.inboxes.delete(writer);
    this.tell(`* ${name} has left`);
    delivering.cancel();
    writer.close();
  }
}

async function main() {
  const room = new Room();
  const server = await asyncio.startServer(
    (reader, writer) => room.member(reader, writer),
    HOST,
    PORT,
  );
  await asyncio.asyncWith(server, async () => {
    await wholeMorning();
  });
}

asyncio.run(main());
