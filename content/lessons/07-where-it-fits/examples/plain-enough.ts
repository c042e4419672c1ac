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
  const ship = lookUp("ship");
  const captain = lookUp(`captain of ${ship}`);
  lookUp(`cabin of ${captain}`);
  const seconds = time.perfCounter() - start;
  console.log(`plain script: ${seconds.toFixed(1)} s`);
}

async function withAsyncio() {
  const start = time.perfCounter();
  const ship = await lookUpAsync("ship");
  const captain = await lookUpAsync(`captain of ${ship}`);
  await lookUpAsync(`cabin of ${captain}`);
  const seconds = time.perfCounter() - start;
  console.log(`with asyncio: ${seconds.toFixed(1)} s`);
}

plain();
asyncio.run(withAsyncio());
