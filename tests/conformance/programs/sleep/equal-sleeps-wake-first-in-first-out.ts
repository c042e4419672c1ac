import * as asyncio from "asyncio";

async function wake(name: string) {
  await asyncio.sleep(0.5);
  console.log(name);
}

async function main() {
  await asyncio.gather([..."abcdefgh"].map(wake));
}

asyncio.run(main());
