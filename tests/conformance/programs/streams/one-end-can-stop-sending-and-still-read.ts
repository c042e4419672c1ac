import { openConnection, run, RuntimeError, sleep, startServer, type StreamReader, type StreamWriter } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

async function total(reader: StreamReader, writer: StreamWriter) {
  const numbers = text(await reader.read()).split(" ");
  console.log("all of it:", numbers.join(" "));
  await sleep(0.1);
  writer.write(bytes(`${numbers.map(Number).reduce((sum, number) => sum + number)}\n`));
  writer.close();
}

async function main() {
  const server = await startServer(total, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  const [reader, writer] = await openConnection(host, port);
  console.log(Number(writer.canWriteEof()));
  writer.writelines([bytes("1 2 "), bytes("3 4")]);
  writer.writeEof();
  try {
    writer.write(bytes("more"));
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log(error.message);
  }
  console.log("sum:", text(await reader.readline()).trimEnd());
  writer.close();
  await writer.waitClosed();
  server.close();
}

run(main());
