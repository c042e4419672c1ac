import * as asyncio from "asyncio";

class Connection {
  async aenter() {
    console.log("connecting");
    await asyncio.sleep(1);
    return this;
  }

  async aexit(error: unknown) {
    console.log("closing", error === null ? "well" : "early");
    await asyncio.sleep(0.5);
    console.log("closed");
    return true;
  }

  async find(order: number) {
    await asyncio.sleep(1);
    if (order !== 101) {
      throw new asyncio.LookupError(`no order ${order}`);
    }
    return `order ${order}`;
  }
}

async function main() {
  try {
    await asyncio.asyncWith(new Connection(), async (shop) => {
      console.log(await shop.find(101));
      console.log(await shop.find(404));
    });
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    console.log(`main: ${error.message}`);
  }
}

asyncio.run(main());
