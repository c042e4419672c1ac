import { type Future, getRunningLoop, Protocol, run, type Transport } from "asyncio";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (line: string): Uint8Array => new TextEncoder().encode(line);

class Echo extends Protocol {
  transport!: Transport;

  override connectionMade(transport: Transport) {
    this.transport = transport;
    console.log("server: made", transport.getExtraInfo("peername") !== null ? "True" : "False");
  }

  override dataReceived(data: Uint8Array) {
    console.log("server: data", text(data));
    this.transport.write(data);
  }

  override eofReceived() {
    console.log("server: eof");
  }

  override connectionLost(error: Error | null) {
    console.log("server: lost", error ?? "None");
  }
}

class Client extends Protocol {
  transport!: Transport;
  readonly lost: Future<string>;

  constructor(lost: Future<string>) {
    super();
    this.lost = lost;
  }

  override connectionMade(transport: Transport) {
    console.log("client: made");
    this.transport = transport;
    transport.write(bytes("one"));
  }

  override dataReceived(data: Uint8Array) {
    console.log("client: data", text(data));
    this.transport.writeEof();
  }

  override connectionLost(error: Error | null) {
    console.log("client: lost", error ?? "None");
    this.lost.setResult("done");
  }
}

async function main() {
  const loop = getRunningLoop();
  const server = await loop.createServer(() => new Echo(), "127.0.0.1", 0);
  const lost = loop.createFuture<string>();
  const [host, port] = server.addresses[0] as [string, number];
  const [transport, protocol] = await loop.createConnection(() => new Client(lost), host, port);
  console.log("connected", Number(transport === protocol.transport), Number(transport.getProtocol() === protocol));
  console.log(await lost, Number(transport.isClosing()), Number(transport.isReading()));
  server.close();
  await server.waitClosed();
}

run(main());
