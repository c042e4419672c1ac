import {
  Event,
  getRunningLoop,
  Protocol,
  run,
  sleep,
  startServer,
  type StreamReader,
  type StreamWriter,
  type Transport,
  ValueError,
} from "asyncio";

class Writer extends Protocol {
  transport!: Transport;

  override connectionMade(transport: Transport) {
    this.transport = transport;
    transport.setWriteBufferLimits({ high: 100_000 });
    console.log(`(${transport.getWriteBufferLimits().join(", ")})`);
  }

  override pauseWriting() {
    console.log("pause");
  }

  override resumeWriting() {
    console.log("go on", this.transport.getWriteBufferSize());
    getRunningLoop().callSoon(() => this.transport.close());
  }

  override connectionLost(error: Error | null) {
    console.log("lost", error ?? "None");
  }
}

async function main() {
  const loop = getRunningLoop();
  const done = new Event();

  async function slow(reader: StreamReader, writer: StreamWriter) {
    await sleep(0.1);
    console.log("read", (await reader.read()).length);
    writer.close();
    done.set();
  }

  const server = await startServer(slow, "127.0.0.1", 0);
  const [host, port] = server.addresses[0] as [string, number];
  const [transport] = await loop.createConnection(() => new Writer(), host, port);
  transport.setWriteBufferLimits({ high: 1000, low: 0 });
  for (const limits of [{ high: 10, low: 20 }, { low: -1 }]) {
    try {
      transport.setWriteBufferLimits(limits);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      console.log(error.message);
    }
  }
  transport.write(new Uint8Array(20_000_000).fill(120));
  await done.wait();
  server.close();
}

run(main());
