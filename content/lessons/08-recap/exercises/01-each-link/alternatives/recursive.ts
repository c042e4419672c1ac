import * as asyncio from "asyncio";
import { links, NetworkError, request } from "./web";

async function checkFrom(place: number): Promise<void> {
  const link = links[place];
  if (link === undefined) {
    return;
  }
  const [outcome] = await asyncio.gather(request(link), {
    returnExceptions: true,
  });
  if (outcome === 200) {
    console.log(`${link}: ok`);
  } else if (outcome instanceof NetworkError) {
    console.log(`${link}: unreachable`);
  } else if (outcome instanceof Error) {
    throw outcome;
  } else {
    console.log(`${link}: broken (${outcome})`);
  }
  await checkFrom(place + 1);
}

asyncio.run(checkFrom(0));
