import * as asyncio from "asyncio";

async function save(page: string) {
  console.log(`saved: ${page}`);
}

async function main() {
  const home = save("home");
  await save("news");
  console.log("all pages are saved");
}

asyncio.run(main());
