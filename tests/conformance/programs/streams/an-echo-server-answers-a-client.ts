import { asyncWith, openConnection, run, startServer, type StreamReader, type StreamWriter } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function echo(reader: StreamReader, writer: StreamWriter) {
  const data = await reader.read(100);
  console.log("server got", text(data));
  writer.write(bytes(text(data).toUpperCase()));
  await writer.drain();
  writer.close();
  await writer.waitClosed();
  console.log("server is done");
}

async function main() {
  const server = await startServer(echo, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  await asyncWith(server, async () => {
    const [reader, writer] = await openConnection(host, port);
    const peer = writer.getExtraInfo("peername") as [string, number];
    console.log("connected", peer[0] === host && peer[1] === port ? "True" : "False");
    writer.write(bytes("hello"));
    console.log("client got", text(await reader.read()), Number(reader.atEof()));
    writer.close();
    await writer.waitClosed();
  });
  console.log("closed", Number(server.isServing()), server.addresses.length);
}

run(main());
