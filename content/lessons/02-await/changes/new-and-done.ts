import * as asyncio from "asyncio";

const cache: Record<string, number> = { orders: 12 };

async function count(what: string) {
  return cache[what];
}

async function message(text: string) {
  console.log(`message: ${text}`);
}

async function main() {
  const first = asyncio.createTask(message("good morning"));
  console.log(`a coroutine says ${await count("orders")}`);
  const second = asyncio.createTask(message("good evening"));
  console.log(
    `another coroutine says ${await count("orders")}`,
  );
  await second;
}

asyncio.run(main());
