import * as asyncio from "asyncio";

async function after(seconds: number, value: string) {
  await asyncio.sleep(seconds);
  console.log(value);
  return value;
}

async function main() {
  console.log(await asyncio.gather(after(3, "a"), after(1, "b"), after(2, "c")));
}

asyncio.run(main());
