import { getRunningLoop, openConnection, run, startServer, type StreamReader, type StreamWriter } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

class ZeroDivisionError extends Error {
  override name = "ZeroDivisionError";
}

async function divide(reader: StreamReader, writer: StreamWriter) {
  const number = Number(text(await reader.readline()));
  if (number === 0) throw new ZeroDivisionError();
  writer.write(bytes(`${Math.floor(12 / number)}\n`));
  writer.close();
}

async function main() {
  const loop = getRunningLoop();
  loop.setExceptionHandler((_loop, context) => console.log(context.message, (context.exception as Error).name));
  const server = await startServer(divide, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  for (const line of ["3", "0", "4"]) {
    const [reader, writer] = await openConnection(host, port);
    writer.write(bytes(`${line}\n`));
    console.log("answer:", text(await reader.read()).trimEnd());
    writer.close();
  }
  server.close();
  await server.waitClosed();
}

run(main());
