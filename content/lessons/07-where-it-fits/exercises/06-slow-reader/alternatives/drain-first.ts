import {
  asyncWith,
  ConnectionError,
  run,
  startServer,
  TimeoutError,
  waitFor,
  type StreamReader,
  type StreamWriter,
} from "asyncio";
import {
  allCustomers,
  HOST,
  patience,
  PORT,
} from "./customers";
import { ordersOf } from "./orders";

async function serve(
  reader: StreamReader,
  writer: StreamWriter,
) {
  const name = new TextDecoder().decode(
    await reader.readline(),
  );
  try {
    for (const order of ordersOf(name.trimEnd())) {
      await waitFor(writer.drain(), patience);
      writer.write(order);
    }
    writer.close();
    await waitFor(writer.waitClosed(), patience * 6);
  } catch (error) {
    const isGone =
      error instanceof TimeoutError ||
      error instanceof ConnectionError;
    if (!isGone) throw error;
    writer.transport.abort();
  }
}

run(
  (async () => {
    const server = await startServer(serve, HOST, PORT);
    await asyncWith(server, () => allCustomers());
  })(),
);
