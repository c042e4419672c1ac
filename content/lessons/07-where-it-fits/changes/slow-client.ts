import * as asyncio from "asyncio";

const SHOP = ["localhost", 8080] as const;
const ORDER = new Uint8Array(40_000);

async function sendOrders(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
) {
  for (let number = 1; number <= 5; number += 1) {
    writer.write(ORDER);
    console.log(`order ${number} is written`);
  }
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(sendOrders, ...SHOP);
  await asyncio.asyncWith(server, async () => {
    const [reader, writer] = await asyncio.openConnection(
      ...SHOP,
      { limit: 20_000 },
    );
    await asyncio.sleep(3);
    console.log("the client reads");
    const orders = await reader.read();
    console.log(`${orders.length} bytes`);
    writer.close();
  });
}

asyncio.run(main());
