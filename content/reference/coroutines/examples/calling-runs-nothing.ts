import * as asyncio from "asyncio";

async function greet(name: string) {
  console.log("hello,", name);
  return name.length;
}

async function main() {
  const coro = greet("Ada");
  console.log("nothing yet");
  console.log(await coro);
}

asyncio.run(main());
