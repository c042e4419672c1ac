import * as asyncio from "asyncio";

const cache: Record<string, number> = { orders: 12 };

async function count(what: string) {
  return cache[what];
}

async function message(text: string) {
  console.log(`message: ${text}`);
}

async function main() {
  const asking = asyncio.createTask(count("orders"));
  const first = asyncio.createTask(message("good morning"));
  console.log(`a new task says ${await asking}`);
  const second = asyncio.createTask(message("good evening"));
  console.log(`a task that is done says ${await asking}`);
  await second;
}

asyncio.run(main());
