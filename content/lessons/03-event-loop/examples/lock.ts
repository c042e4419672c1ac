import * as asyncio from "asyncio";

const telephone = new asyncio.Lock();

async function call(clerk: string) {
  await telephone.acquire();
  try {
    console.log(`${clerk} dials`);
    await asyncio.sleep(0.5);
    console.log(`${clerk} hangs up`);
  } finally {
    telephone.release();
  }
}

async function main() {
  await asyncio.gather(call("Ada"), call("Bo"));
}

asyncio.run(main());
