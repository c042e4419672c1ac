import * as asyncio from "asyncio";
import { time } from "asyncio";

function lookUp(what: string) {
  time.sleep(1);
  return `the ${what} found`;
}

async function lookUpAsync(what: string) {
  await asyncio.sleep(1);
  return `the ${what} found`;
}

function plain() {
  const start = time.perfCounter();
  lookUp("ship");
  lookUp("captain");
  lookUp("cabin");
  const seconds = time.perfCounter() - start;
  console.log(`plain script: ${seconds.toFixed(1)} s`);
}

async function withAsyncio() {
  const start = time.perfCounter();
  await asyncio.gather(
    lookUpAsync("ship"),
    lookUpAsync("captain"),
    lookUpAsync("cabin"),
  );
  const seconds = time.perfCounter() - start;
  console.log(`with asyncio: ${seconds.toFixed(1)} s`);
}

plain();
asyncio.run(withAsyncio());
