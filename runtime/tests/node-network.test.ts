import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, type AddressInfo, createServer } from "node:net";
import { text as textOf } from "node:stream/consumers";
import {
  ConnectionRefusedError,
  coroutine,
  Event,
  openConnection,
  OSError,
  run,
  startServer,
  type Server,
  type StreamReader,
  type StreamWriter,
} from "asyncio";
import { nodeNetwork } from "asyncio/node";
import { describe, expect, test } from "vitest";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

/** Answers each line in capitals, as a program that was written for the network in memory does. */
const shout = coroutine(function* shout(reader: StreamReader, writer: StreamWriter) {
  for (;;) {
    const line = yield* reader.readline();
    if (line.length === 0) break;
    writer.write(bytes(text(line).toUpperCase()));
    yield* writer.drain();
  }
  writer.close();
  yield* writer.waitClosed();
});

const hello = coroutine(function* hello(reader: StreamReader, writer: StreamWriter) {
  while (text(yield* reader.readline()).trim() !== "");
  writer.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello\n"));
  yield* writer.drain();
  writer.close();
});

/** Serves while `use` talks to the port from outside of the loop. */
async function serving<T>(handler: typeof shout, use: (port: number) => Promise<T>): Promise<T> {
  const main = coroutine(function* main() {
    const server: Server = yield* startServer(handler, "127.0.0.1", 0);
    const [, port] = server.addresses[0] as [string, number];
    const done = new Event();
    const result = Promise.resolve()
      .then(() => use(port))
      .finally(() => done.set());
    yield* done.wait();
    server.close();
    return { result };
  });
  return (await run(main(), { network: nodeNetwork() })).result;
}

function has(command: string): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}

async function outputOf(command: string, args: string[], input: string): Promise<string> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(input);
  return textOf(child.stdout);
}

describe("over the computer's network", () => {
  test("a server answers any client, and sends before it closes", async () => {
    const received = await serving(shout, async (port) => {
      const socket = connect(port, "127.0.0.1");
      socket.end("one\ntwo\n");
      return textOf(socket);
    });
    expect(received).toBe("ONE\nTWO\n");
  });

  test.skipIf(!has("curl"))("curl gets its page", async () => {
    expect(await serving(hello, (port) => outputOf("curl", ["-s", `http://127.0.0.1:${port}/`], ""))).toBe("hello\n");
  });

  test.skipIf(!has("python3"))("a client in Python is answered", async () => {
    const client = `
import asyncio, sys

async def main():
    reader, writer = await asyncio.open_connection("127.0.0.1", int(sys.argv[1]))
    writer.write(b"psst\\n")
    print((await reader.readline()).decode(), end="")
    writer.close()
    await writer.wait_closed()

asyncio.run(main())
`;
    expect(await serving(shout, (port) => outputOf("python3", ["-c", client, String(port)], ""))).toBe("PSST\n");
  });

  test("a client talks to any server, and hears when it is gone", async () => {
    const server = createServer((socket) => socket.once("data", (data) => socket.end(data)));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const main = coroutine(function* main() {
      const [reader, writer] = yield* openConnection("127.0.0.1", port);
      writer.write(bytes("ping"));
      const answer = text(yield* reader.read());
      writer.close();
      yield* writer.waitClosed();
      return [answer, reader.atEof(), writer.getExtraInfo("peername")];
    });
    expect(await run(main(), { network: nodeNetwork() })).toEqual(["ping", true, ["127.0.0.1", port]]);
    server.close();
    await expect(run(main(), { network: nodeNetwork() })).rejects.toThrow(ConnectionRefusedError);
  });

  test("an address that is taken is refused", async () => {
    const other = createServer();
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const main = coroutine(function* main() {
      yield* startServer(shout, "127.0.0.1", port);
    });
    const refused = run(main(), { network: nodeNetwork() });
    await expect(refused).rejects.toThrow(OSError);
    await expect(refused).rejects.toThrow(`error while attempting to bind on address ('127.0.0.1', ${port}): `);
    other.close();
  });
});
