import * as asyncio from "asyncio";

async function price(item: string) {
  return item.length;
}

async function passerBy(greeting: string) {
  console.log(`passer-by: ${greeting}`);
}

async function main() {
  const asking = asyncio.createTask(price("tea"));
  const first = asyncio.createTask(passerBy("good morning"));
  console.log(`a new task says ${await asking}`);
  const second = asyncio.createTask(passerBy("good evening"));
  console.log(`a task that is done says ${await asking}`);
  await second;
}

asyncio.run(main());
