import * as asyncio from "asyncio";

async function main() {
  console.log("hello", prompt("Your name?"));
}

asyncio.run(main());
