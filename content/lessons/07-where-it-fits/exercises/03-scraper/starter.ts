import * as asyncio from "asyncio";
import {
  addresses,
  fetchPage,
  limit,
  PageError,
  pause,
  tries,
} from "./web";

async function main() {
  for (const address of addresses) {
    try {
      console.log(`${address}: ${await fetchPage(address)}`);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      console.log(`${address}: no page`);
    }
  }
}

asyncio.run(main());
