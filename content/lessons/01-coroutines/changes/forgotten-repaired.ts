import * as asyncio from "asyncio";

async function save(note: string) {
  console.log(`saved: ${note}`);
}

async function main() {
  await save("buy milk");
  await save("call Ada");
  console.log("all notes are safe");
}

asyncio.run(main());
