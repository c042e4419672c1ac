import * as asyncio from "asyncio";

async function call(clerk: string) {
  console.log(`${clerk} dials`);
  await asyncio.sleep(0.5);
  console.log(`${clerk} hangs up`);
}

async function main() {
  await asyncio.gather(call("Ada"), call("Bo"));
}

asyncio.run(main());
