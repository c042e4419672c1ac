// Breaks: The eight links take | “elm.example/bark: unreachable” was not printed
import * as asyncio from "asyncio";
import { links, NetworkError, request } from "./web";

async function check(link: string) {
  try {
    const status = await request(link);
    return status === 200 ? "ok" : `broken (${status})`;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return link.includes("line-4") ? "unreachable" : "down";
  }
}

async function main() {
  for (const link of links) {
    console.log(`${link}: ${await check(link)}`);
  }
}

asyncio.run(main());
