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
  const order = lookUp("order");
  const customer = lookUp(`customer of ${order}`);
  lookUp(`address of ${customer}`);
  const seconds = time.perfCounter() - start;
  console.log(`plain script: ${seconds.toFixed(1)} s`);
}

async function withAsyncio() {
  const start = time.perfCounter();
  const order = await lookUpAsync("order");
  const customer = await lookUpAsync(`customer of ${order}`);
  await lookUpAsync(`address of ${customer}`);
  const seconds = time.perfCounter() - start;
  console.log(`with asyncio: ${seconds.toFixed(1)} s`);
}

plain();
asyncio.run(withAsyncio());
