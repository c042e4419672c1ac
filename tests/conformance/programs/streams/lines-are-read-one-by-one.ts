import { openConnection, run, sleep, startServer, type StreamReader, type StreamWriter } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function count(reader: StreamReader, writer: StreamWriter) {
  let number = 0;
  for await (const line of reader) console.log("line", ++number, text(line).trimEnd());
  writer.write(bytes(String(number)));
  writer.close();
}

async function main() {
  const server = await startServer(count, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  const [reader, writer] = await openConnection(host, port);
  for (const part of ["one\ntw", "o\n\nfo", "ur"]) {
    writer.write(bytes(part));
    await sleep(0.05);
  }
  writer.writeEof();
  console.log("lines:", text(await reader.readline()));
  console.log("at the end:", (await reader.readline()).length === 0 ? "True" : "False");
  writer.close();
  server.close();
  await server.waitClosed();
}

run(main());
