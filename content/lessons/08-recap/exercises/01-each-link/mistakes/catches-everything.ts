// Breaks: Any other error is | Only a NetworkError
import * as asyncio from "asyncio";
import { links, request } from "./web";

async function check(link: string) {
  try {
    const status = await request(link);
    return status === 200 ? "ok" : `broken (${status})`;
  } catch {
    return "unreachable";
  }
}

async function main() {
  for (const link of links) {
    console.log(`${link}: ${await check(link)}`);
  }
}

asyncio.run(main());
