// Breaks: When no server answers | “weather.example/today: ok” was not printed
import * as asyncio from "asyncio";
import { links, NetworkError, request } from "./web";

async function check(link: string) {
  const status = await request(link);
  return status === 200 ? "ok" : `broken (${status})`;
}

async function main() {
  let current = "";
  try {
    for (const link of links) {
      current = link;
      console.log(`${link}: ${await check(link)}`);
    }
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    console.log(`${current}: unreachable`);
  }
}

asyncio.run(main());
