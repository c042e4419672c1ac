import * as asyncio from "asyncio";

async function greet() {
  console.log("running");
  return "hello";
}

async function main() {
  const coroutine = greet();
  console.log("called");
  console.log(await coroutine);
}

asyncio.run(main());
