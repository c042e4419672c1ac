// Breaks: The links are checked one | 8 calls of request
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
  const results = await asyncio.gather(...links.map(check));
  links.forEach((link, place) =>
    console.log(`${link}: ${results[place]}`),
  );
}

asyncio.run(main());
