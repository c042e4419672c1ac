import * as asyncio from "asyncio";

const PAGES = new Map([
  [1, [101, 102]],
  [2, [103, 104]],
  [3, [105]],
]);

async function fetchPage(number: number) {
  console.log(`asking for page ${number}`);
  await asyncio.sleep(1);
  return PAGES.get(number)!;
}

async function* allOrders() {
  for (const number of PAGES.keys()) {
    for (const order of await fetchPage(number)) {
      yield order;
    }
  }
}

async function main() {
  for await (const order of allOrders()) {
    console.log(`order ${order}`);
  }
}

asyncio.run(main());
