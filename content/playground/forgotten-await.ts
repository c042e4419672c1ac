import * as asyncio from "asyncio";

async function save(order: string) {
  await asyncio.sleep(0.5);
  console.log(`${order}: saved`);
}

async function main() {
  await save("order 1");
  save("order 2"); // makes a coroutine, and runs nothing
  await save("order 3");
  console.log("all saved, it seems");
}

asyncio.run(main());
