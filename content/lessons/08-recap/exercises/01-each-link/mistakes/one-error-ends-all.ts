// Breaks: everything | so that the next link still has its turn
import * as asyncio from "asyncio";
import { links, request } from "./web";

async function check(link: string) {
  const status = await request(link);
  return status === 200 ? "ok" : `broken (${status})`;
}

async function main() {
  for (const link of links) {
    console.log(`${link}: ${await check(link)}`);
  }
}

asyncio.run(main());
