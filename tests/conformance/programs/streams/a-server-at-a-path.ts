import { asyncWith, openUnixConnection, run, startUnixServer, type StreamReader, type StreamWriter } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function shout(reader: StreamReader, writer: StreamWriter) {
  const line = await reader.readline();
  writer.write(bytes(text(line).toUpperCase()));
  writer.close();
}

async function main() {
  const path = "/tmp/asyncio-conformance.sock";
  const server = await startUnixServer(shout, path);
  await asyncWith(server, async () => {
    const [reader, writer] = await openUnixConnection(path);
    const isPath = writer.getExtraInfo("peername") === path;
    console.log(isPath ? "True" : "False", `'${writer.getExtraInfo("sockname", "")}'`);
    writer.write(bytes("psst\n"));
    console.log(text(await reader.readline()).trimEnd());
    writer.close();
    await writer.waitClosed();
  });
}

run(main());
