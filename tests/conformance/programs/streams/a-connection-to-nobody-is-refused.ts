import {
  ConnectionError,
  openConnection,
  openUnixConnection,
  OSError,
  run,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "asyncio";

async function nothing(_reader: StreamReader, writer: StreamWriter) {
  writer.close();
}

async function main() {
  const server = await startServer(nothing, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  try {
    await startServer(nothing, host, port);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    console.log(error.name);
  }
  server.close();
  await server.waitClosed();
  for (const target of [host, "no-such-host.invalid"]) {
    try {
      await openConnection(target, port);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      console.log(error.name, Number(error instanceof ConnectionError));
    }
  }
  try {
    await openUnixConnection("/tmp/no-such-socket");
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    console.log(error.name, Number(error instanceof ConnectionError));
  }
}

run(main());
