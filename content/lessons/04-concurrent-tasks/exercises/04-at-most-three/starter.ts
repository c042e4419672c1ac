import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  await asyncio.gather(...groups.map((group) => visit(group)));
  console.log("the cave is closed");
}

asyncio.run(main());
