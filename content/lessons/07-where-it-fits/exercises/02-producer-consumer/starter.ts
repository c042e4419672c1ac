import * as asyncio from "asyncio";
import {
  fetchSack,
  grind,
  millstones,
  room,
  sacks,
} from "./mill";

async function main() {
  for (const sack of sacks) {
    await fetchSack(sack);
    await grind(sack);
  }
  console.log("the mill is closed");
}

asyncio.run(main());
