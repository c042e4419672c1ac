import * as asyncio from "asyncio";
import { links, request } from "./web";

async function check(link: string) {
  await request(link);
  return "ok";
}

async function main() {
  for (const link of links) {
    console.log(`${link}: ${await check(link)}`);
  }
}

asyncio.run(main());
