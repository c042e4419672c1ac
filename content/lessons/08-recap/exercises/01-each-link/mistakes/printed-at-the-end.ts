// Breaks: The links are checked one | “maps.example/north: ok” at 1 s exactly
import * as asyncio from "asyncio";
import { links, NetworkError, request } from "./web";

async function check(link: string) {
  try {
    const status = await request(link);
    return status === 200 ? "ok" : `broken (${status})`;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return "unreachable";
  }
}

async function main() {
  const lines: string[] = [];
  for (const link of links) {
    lines.push(`${link}: ${await check(link)}`);
  }
  for (const line of lines) {
    console.log(line);
  }
}

asyncio.run(main());
