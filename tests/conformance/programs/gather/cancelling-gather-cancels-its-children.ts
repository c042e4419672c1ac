import * as asyncio from "asyncio";

async function child(name: string) {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    console.log(name, "cancelled", (error as Error).message);
    throw error;
  }
}

async function main() {
  const both = asyncio.gather(child("a"), child("b"));
  await asyncio.sleep(1);
  console.log(Number(both.cancel("enough")));
  try {
    await both;
  } catch (error) {
    console.log("gather:", (error as Error).message, Number(both.cancelled()));
  }
}

asyncio.run(main());
