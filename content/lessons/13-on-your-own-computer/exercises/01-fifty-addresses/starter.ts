import * as asyncio from "asyncio";
import { onCtrlC } from "./keyboard";
import { limit, patience, pause, tries } from "./settings";
import { addresses, fetch, NetworkError } from "./web";

async function main() {
  for (const address of addresses) {
    const size = await fetch(address);
    console.log(`${address}: ${size} bytes`);
    // This is enough for a first look.
    if (address === addresses[2]) break;
  }
}

asyncio.run(main());
