import {
  asyncWith,
  openConnection,
  run,
  sleep,
  startServer,
  type StreamReader,
  type StreamWriter,
  TaskGroup,
} from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

const writers = new Map<string, StreamWriter>();

async function chat(reader: StreamReader, writer: StreamWriter) {
  const name = text(await reader.readline()).trimEnd();
  writers.set(name, writer);
  tell(`${name} is here`);
  for await (const line of reader) tell(`${name}: ${text(line).trimEnd()}`);
  writers.delete(name);
  tell(`${name} has left`);
  writer.close();
  await writer.waitClosed();
}

function tell(line: string) {
  for (const writer of writers.values()) writer.write(bytes(`${line}\n`));
}

async function guest(host: string, port: number, name: string, delay: number, lines: string[]) {
  await sleep(delay);
  const [reader, writer] = await openConnection(host, port);
  writer.write(bytes(`${name}\n`));
  for (const line of lines) {
    await sleep(0.3);
    writer.write(bytes(`${line}\n`));
  }
  await sleep(0.2);
  writer.writeEof();
  const heard = text(await reader.read())
    .trimEnd()
    .split("\n");
  writer.close();
  console.log(`${name} heard [${heard.map((line) => `'${line}'`).join(", ")}]`);
}

async function main() {
  const server = await startServer(chat, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  await asyncWith(server, async () => {
    await asyncWith(new TaskGroup(), async (group) => {
      group.createTask(guest(host, port, "Ada", 0, ["hello?", "bye"]));
      group.createTask(guest(host, port, "Bob", 0.2, ["hi Ada"]));
      group.createTask(guest(host, port, "Eve", 0.65, []));
    });
  });
}

run(main());
