import * as asyncio from "asyncio";
import { time } from "asyncio";

function lookUp(what: string) {
  time.sleep(1);
  return `the ${what}`;
}

async function lookUpAsync(what: string) {
  await asyncio.sleep(1);
  return `the ${what}`;
}

function plain() {
  const start = time.perfCounter();
  lookUp("order");
  lookUp("customer");
  lookUp("address");
  const seconds = time.perfCounter() - start;
  console.log(`plain script: ${seconds.toFixed(1)} s`);
}

async function withAsyncio() {
  const start = time.perfCounter();
  await asyncio.gather(
    lookUpAsync("order"),
    lookUpAsync("customer"),
    lookUpAsync("address"),
  );
  const seconds = time.perfCounter() - start;
  console.log(`with asyncio: ${seconds.toFixed(1)} s`);
}

plain();
asyncio.run(withAsyncio());
