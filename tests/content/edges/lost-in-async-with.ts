import * as asyncio from "asyncio";

class Receipt {
  async aenter() {
    await asyncio.sleep(0);
  }

  async aexit() {}
}

let till = 0;

async function sell() {
  const before = till;
  await asyncio.asyncWith(new Receipt(), async () => {
    till = before + 100;
  });
}

async function main() {
  await asyncio.gather(sell(), sell());
  console.log(till, "instead of 200");
}

asyncio.run(main());
