import {
  asyncWith,
  ConnectionError,
  IncompleteReadError,
  run,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "asyncio";
import { HOST, PORT, wholeMorning } from "./team";

async function main() {
  const members = new Map<string, StreamWriter>();

  const tell = (line: string) =>
    members.forEach((writer) =>
      writer.write(new TextEncoder().encode(`${line}\n`)),
    );

  async function chat(
    reader: StreamReader,
    writer: StreamWriter,
  ) {
    const nextLine = async () =>
      new TextDecoder()
        .decode(await reader.readuntil())
        .slice(0, -1);
    let name = "";
    try {
      name = await nextLine();
      members.set(name, writer);
      for (;;) tell(`${name}: ${await nextLine()}`);
    } catch (error) {
      const isOver =
        error instanceof IncompleteReadError ||
        error instanceof ConnectionError;
      if (!isOver) throw error;
      if (members.delete(name)) tell(`* ${name} has left`);
    } finally {
      writer.close();
    }
  }

  const server = await startServer(chat, HOST, PORT);
  await asyncWith(server, () => wholeMorning());
}

run(main());
