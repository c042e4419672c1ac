import * as asyncio from "asyncio";

async function child(name: string) {
  console.log(name);
}

async function main() {
  const both = asyncio.gather(child("a"), child("b"));
  await asyncio.sleep(0);
  console.log("not awaited yet; done:", Number(both.done()));
  await both;
}

asyncio.run(main());
