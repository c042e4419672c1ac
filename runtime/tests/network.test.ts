import {
  ConnectionRefusedError,
  coroutine,
  DeadlockError,
  gather,
  GaiError,
  getRunningLoop,
  memoryNetwork,
  openConnection,
  Protocol,
  run,
  sleep,
  startServer,
  type Address,
  type Coroutine,
  type Server,
  type StreamReader,
  type StreamWriter,
  VirtualClock,
} from "asyncio";
import { expect, test, vi } from "vitest";
import { runVirtual } from "./virtual.ts";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

/** Answers each line with itself. */
const echo = coroutine(function* echo(reader: StreamReader, writer: StreamWriter) {
  for (;;) {
    const line = yield* reader.readline();
    if (line.length === 0) break;
    writer.write(line);
  }
  writer.close();
});

const connectTo = ({ addresses: [address] }: Server): Coroutine<[StreamReader, StreamWriter]> =>
  openConnection(...(address as [string, number]));

test("a message takes 10 ms, a connection there and back, each to the nanosecond", async () => {
  const times: number[] = [];
  await runVirtual(
    coroutine(function* main() {
      const loop = getRunningLoop();
      const server = yield* startServer(echo, "127.0.0.1", 0);
      times.push(loop.time());
      const [reader, writer] = yield* connectTo(server);
      times.push(loop.time());
      writer.write(bytes("ping\n"));
      yield* reader.readline();
      times.push(loop.time());
      writer.close();
      yield* writer.waitClosed();
      times.push(loop.time());
      server.close();
      yield* server.waitClosed();
      times.push(loop.time());
    })(),
  );
  expect(times).toEqual([0, 0.02, 0.04, 0.04, 0.05]);
});

test("what arrives while a step holds the thread is there when it has ended", async () => {
  const lines = await runVirtual(
    coroutine(function* main() {
      const server = yield* startServer(echo, "127.0.0.1", 0);
      const [reader, writer] = yield* connectTo(server);
      writer.write(bytes("one\n"));
      yield* sleep(0.1);
      writer.write(bytes("two\n"));
      const first = text(yield* reader.readline());
      const second = text(yield* reader.readline());
      writer.close();
      return [first, second, getRunningLoop().time()];
    })(),
  );
  expect(lines).toEqual(["one\n", "two\n", 0.14]);
});

test("a server's name is one that others find, and is a host of its own", async () => {
  const seen: unknown[] = [];
  await runVirtual(
    coroutine(function* main() {
      const shop = yield* startServer(echo, "shop.example", 80);
      const bank = yield* startServer(echo, "bank.example", 80);
      seen.push(shop.addresses, bank.addresses);
      const [, writer] = yield* openConnection("Shop.Example", 80);
      seen.push(writer.getExtraInfo("peername"));
      for (const host of ["localhost", "nowhere.example"]) {
        try {
          yield* openConnection(host, 80);
        } catch (error) {
          seen.push(error);
        }
      }
    })(),
  );
  expect(seen).toEqual([
    [["10.0.0.2", 80]],
    [["10.0.0.3", 80]],
    ["10.0.0.2", 80],
    expect.any(ConnectionRefusedError),
    expect.any(GaiError),
  ]);
  expect(String(seen[3])).toBe("ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 80)");
});

test("ten thousand connections to one server are open at once, and all are answered", async () => {
  const COUNT = 10_000;
  let open = 0;
  let peak = 0;
  const answers = await runVirtual(
    coroutine(function* main() {
      const served = coroutine(function* served(reader: StreamReader, writer: StreamWriter) {
        peak = Math.max(peak, ++open);
        yield* echo(reader, writer);
        open--;
      });
      const server = yield* startServer(served, "127.0.0.1", 0);
      const ask = coroutine(function* ask(number: number) {
        const [reader, writer] = yield* connectTo(server);
        yield* sleep(1);
        writer.write(bytes(`${number}\n`));
        const answer = Number(text(yield* reader.readline()));
        writer.close();
        return answer;
      });
      return yield* gather(Array.from({ length: COUNT }, (_, number) => ask(number)));
    })(),
  );
  expect(answers).toEqual(Array.from({ length: COUNT }, (_, number) => number));
  expect(peak).toBe(COUNT);
});

test("two networks know nothing of each other", async () => {
  const serve = coroutine(function* serve() {
    return (yield* startServer(echo, "127.0.0.1", 80)).addresses;
  });
  const here = { clock: new VirtualClock(), network: memoryNetwork() };
  const there = { clock: new VirtualClock(), network: memoryNetwork() };
  const expected: Address[] = [["127.0.0.1", 80]];
  expect(await run(serve(), here)).toEqual(expected);
  expect(await run(serve(), there)).toEqual(expected);
});

test("a server to which nobody connects is named when nothing can happen any more", async () => {
  const main = coroutine(function* main() {
    const server = yield* startServer(echo, "127.0.0.1", 8888);
    yield* server.serveForever();
  });
  const ending = runVirtual(main());
  await expect(ending).rejects.toThrow(DeadlockError);
  await expect(ending).rejects.toThrow("A server listens at 127.0.0.1:8888, and nobody connects to it");
});

test("what is no bytes is refused where it is written", async () => {
  const main = coroutine(function* main() {
    const server = yield* startServer(echo, "127.0.0.1", 0);
    const [, writer] = yield* connectTo(server);
    writer.write("text" as unknown as Uint8Array);
  });
  await expect(runVirtual(main())).rejects.toThrow("data argument must be a Uint8Array, not 'string'");
});

test("bytes that are used again after they were handed over are sent as they were", async () => {
  const received = await runVirtual(
    coroutine(function* main() {
      const server = yield* startServer(echo, "127.0.0.1", 0);
      const [reader, writer] = yield* connectTo(server);
      const data = bytes("a\n");
      writer.write(data);
      data[0] = 98;
      return text(yield* reader.readline());
    })(),
  );
  expect(received).toBe("a\n");
});

test("a connection that was closed with bytes left is lost once, whatever is done with it afterwards", async () => {
  const told: string[] = [];
  class Told extends Protocol {
    override connectionLost(): void {
      told.push("lost");
    }
  }
  await runVirtual(
    coroutine(function* main() {
      const read = coroutine(function* read(reader: StreamReader, writer: StreamWriter) {
        yield* sleep(1);
        told.push(`${(yield* reader.read()).length} bytes`);
        writer.close();
      });
      const server = yield* startServer(read, "127.0.0.1", 0);
      const [host, port] = server.addresses[0] as [string, number];
      const [transport] = yield* getRunningLoop().createConnection(() => new Told(), host, port);
      transport.write(new Uint8Array(200_000));
      transport.close();
      expect(transport.getWriteBufferSize()).toBeGreaterThan(0);
      yield* sleep(2);
      transport.abort();
      transport.write(bytes("late"));
      transport.abort();
      yield* sleep(1);
      server.close();
    })(),
  );
  expect(told.toSorted()).toEqual(["200000 bytes", "lost"]);
});

test("who goes on writing to a connection that is lost is told on the console, from the fifth time on", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await runVirtual(
    coroutine(function* main() {
      const server = yield* startServer(echo, "127.0.0.1", 0);
      const [, writer] = yield* connectTo(server);
      writer.close();
      for (let count = 0; count < 6; count++) writer.write(bytes("late"));
      server.close();
    })(),
  );
  expect(told.mock.calls).toEqual([["socket.send() raised exception."], ["socket.send() raised exception."]]);
  told.mockRestore();
});
