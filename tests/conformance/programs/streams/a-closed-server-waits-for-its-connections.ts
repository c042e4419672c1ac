import {
  ConnectionRefusedError,
  createTask,
  openConnection,
  run,
  RuntimeError,
  sleep,
  startServer,
  type StreamReader,
  type StreamWriter,
} from "asyncio";

async function hold(reader: StreamReader, writer: StreamWriter) {
  await reader.read();
  console.log("the client has gone");
  await sleep(0.05);
  writer.close();
}

async function main() {
  const server = await startServer(hold, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  const [, writer] = await openConnection(host, port);
  await sleep(0.05);
  server.close();
  server.close();
  console.log("closed", Number(server.isServing()));
  const waiting = createTask(server.waitClosed());
  await sleep(0.05);
  console.log("waits", Number(!waiting.done()));
  writer.close();
  await waiting;
  console.log("all are gone");
  try {
    await openConnection(host, port);
  } catch (error) {
    if (!(error instanceof ConnectionRefusedError)) throw error;
    console.log("refused");
  }
  await server.waitClosed();
  try {
    await server.serveForever();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    console.log(error.message.slice(-9));
  }
}

run(main());
