import * as asyncio from "asyncio";

async function fetch() {}

async function main() {
  const coroutine = fetch();
  console.log(coroutine);
  await coroutine;
}

asyncio.run(main());
