import {
  CancelledError,
  createTask,
  openConnection,
  run,
  RuntimeError,
  sleep,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function greet(_reader: StreamReader, writer: StreamWriter) {
  writer.write(bytes("hi\n"));
  writer.close();
}

async function main() {
  const server = await startServer(greet, "127.0.0.1", 0, { startServing: false });
  console.log("serves", Number(server.isServing()));
  const serving = createTask(server.serveForever());
  await sleep(0);
  console.log("serves", Number(server.isServing()));
  try {
    await server.serveForever();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log(error.message.slice(-43));
  }
  const [host, port] = server.addresses[0] as [string, number];
  const [reader, writer] = await openConnection(host, port);
  console.log(text(await reader.readline()).trimEnd());
  writer.close();
  serving.cancel();
  try {
    await serving;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log("cancelled", Number(server.isServing()));
  }
}

run(main());
