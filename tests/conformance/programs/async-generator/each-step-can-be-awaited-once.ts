import * as asyncio from "asyncio";

async function* generate() {
  yield 1;
  await asyncio.sleep(1);
  yield 2;
}

async function main() {
  const generator = generate() as never as asyncio.AsyncGenerator<number>;
  const step = generator.anext();
  console.log(await step);
  const running = asyncio.createTask(generator.anext());
  await asyncio.sleep(0);
  for (const again of [step, generator.asend(null)]) {
    try {
      await again;
    } catch (error) {
      console.log(error);
    }
  }
  console.log(await running);
  const end = generator.aclose();
  await end;
  try {
    await end;
  } catch (error) {
    console.log(error);
  }
}

asyncio.run(main());
