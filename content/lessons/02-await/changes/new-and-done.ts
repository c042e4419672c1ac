import * as asyncio from "asyncio";

async function price(item: string) {
  return item.length;
}

async function passerBy(greeting: string) {
  console.log(`passer-by: ${greeting}`);
}

async function main() {
  const first = asyncio.createTask(passerBy("good morning"));
  console.log(`a coroutine says ${await price("tea")}`);
  const second = asyncio.createTask(passerBy("good evening"));
  console.log(`another one says ${await price("tea")}`);
  await second;
}

asyncio.run(main());
