import * as asyncio from "asyncio";

const encoder = new TextEncoder();
const SHOP = ["localhost", 8080] as const;
const PAGE = encoder.encode("tents, boots and lamps");
const END = encoder.encode("\r\n\r\n");

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  await reader.readuntil(END);
  const head = `HTTP/1.1 200 OK\r\nContent-Length: ${PAGE.length}`;
  writer.writelines([
    encoder.encode(head),
    END,
    PAGE.slice(0, 5),
  ]);
  await asyncio.sleep(1);
  writer.write(PAGE.slice(5));
  await asyncio.sleep(5); // the client may ask again
  writer.close();
}

async function main() {
  await asyncio.startServer(serve, ...SHOP);
  const [reader, writer] = await asyncio.openConnection(
    ...SHOP,
  );
  const request = "GET / HTTP/1.1\r\nHost: localhost";
  writer.writelines([encoder.encode(request), END]);
  const head = await reader.readuntil(END);
  const text = new TextDecoder().decode(head).trim();
  const size = Number(text.split(" ").at(-1));
  const piece = await reader.read(size);
  console.log(`${piece.length} of ${size} bytes`);
  const rest = await reader.readexactly(size - piece.length);
  console.log(`${rest.length} more`);
  writer.close();
}

asyncio.run(main());
