import {
  ConnectionResetError,
  openConnection,
  run,
  sleep,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function hangUp(reader: StreamReader, writer: StreamWriter) {
  await reader.readexactly(4);
  writer.write(bytes("half a l"));
  await sleep(0.1);
  // What the client sends meanwhile is not read.
  writer.transport.pauseReading();
  await sleep(0.1);
  writer.transport.abort();
}

async function main() {
  const server = await startServer(hangUp, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  const [reader, writer] = await openConnection(host, port);
  writer.write(bytes("ping"));
  await sleep(0.15);
  writer.write(bytes("pong"));
  try {
    console.log(text(await reader.readline()));
  } catch (error) {
    if (!(error instanceof ConnectionResetError)) throw error;
    console.log(error.name);
  }
  console.log(Number(writer.isClosing()));
  try {
    await writer.drain();
  } catch (error) {
    if (!(error instanceof ConnectionResetError)) throw error;
    console.log(error.name);
  }
  try {
    await writer.waitClosed();
  } catch (error) {
    if (!(error instanceof ConnectionResetError)) throw error;
    console.log(error.name);
  }
  server.close();
}

run(main());
