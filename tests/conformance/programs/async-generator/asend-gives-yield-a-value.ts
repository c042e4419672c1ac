import * as asyncio from "asyncio";

async function* echo(): AsyncGenerator<number, void, unknown> {
  const received: unknown[] = [];
  for (;;) {
    received.push(yield received.length);
    console.log(received);
  }
}

async function main() {
  const generator = echo() as unknown as asyncio.AsyncGenerator<number>;
  console.log(await generator.asend(undefined));
  console.log(await generator.asend("a"));
  console.log(await generator.asend("b"));
  await generator.aclose();
}

asyncio.run(main());
