import * as asyncio from "asyncio";

async function main() {
  console.log("bye");
  process.exit(0);
}

asyncio.run(main());
