// Breaks: The status 200 is | “ivy.example/vine: ok”
import * as asyncio from "asyncio";
import { links, NetworkError, request } from "./web";

async function check(link: string) {
  try {
    const status = await request(link);
    return status < 400 ? "ok" : `broken (${status})`;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return "unreachable";
  }
}

async function main() {
  for (const link of links) {
    console.log(`${link}: ${await check(link)}`);
  }
}

asyncio.run(main());
