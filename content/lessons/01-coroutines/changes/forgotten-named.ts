import * as asyncio from "asyncio";

async function save(note: string) {
  console.log(`saved: ${note}`);
}

async function main() {
  const note = save("buy milk");
  await save("call Ada");
  console.log("all notes are safe");
}

asyncio.run(main());
