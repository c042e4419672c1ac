import * as asyncio from "asyncio";

class Service {
  async fetch() {}

  async *items() {
    yield 1;
  }
}

async function main() {
  const coroutine = new Service().fetch();
  console.log(coroutine);
  console.log(new Service().items());
  await coroutine;
}

asyncio.run(main());
