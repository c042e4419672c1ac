import { openConnection, run, sleep, startServer, type StreamReader, type StreamWriter } from "asyncio";

async function slow(reader: StreamReader, writer: StreamWriter) {
  await sleep(0.2);
  console.log("the reader begins");
  const size = (await reader.read()).length;
  console.log("read", size);
  writer.close();
}

async function main() {
  const server = await startServer(slow, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  const [reader, writer] = await openConnection(host, port);
  console.log(`(${writer.transport.getWriteBufferLimits().join(", ")})`);
  writer.write(new Uint8Array(20_000_000).fill(120));
  console.log("held back", Number(writer.transport.getWriteBufferSize() > 65536));
  await writer.drain();
  console.log("drained", Number(writer.transport.getWriteBufferSize() <= 16384));
  writer.writeEof();
  await reader.read();
  writer.close();
  server.close();
  await server.waitClosed();
}

run(main());
