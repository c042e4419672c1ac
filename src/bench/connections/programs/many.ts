/** So many clients are connected to a server at once; then each asks for an answer. */
import * as asyncio from "asyncio";

const COUNT = 10_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  for (;;) {
    const line = await reader.readline();
    if (line.length === 0) break;
    writer.write(line);
  }
  writer.close();
}

async function connect([host, port]: [string, number], connected: asyncio.Barrier) {
  const [reader, writer] = await asyncio.openConnection(host, port);
  await connected.wait();
  writer.write(encoder.encode("hello\n"));
  const answer = decoder.decode(await reader.readline());
  writer.close();
  return answer === "hello\n";
}

async function main() {
  const server = await asyncio.startServer(serve, "127.0.0.1", 0);
  const address = server.addresses[0] as [string, number];
  const connected = new asyncio.Barrier(COUNT);
  const clients = Array.from({ length: COUNT }, () => connect(address, connected));
  const answers = await asyncio.gather(...clients);
  console.log(answers.filter(Boolean).length, "answers");
}

asyncio.run(main());
