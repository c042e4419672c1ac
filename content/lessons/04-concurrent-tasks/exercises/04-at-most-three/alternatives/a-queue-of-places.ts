import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function main() {
  const places = new asyncio.Queue<number>();
  for (let number = 0; number < room; number++) {
    places.putNowait(number);
  }

  const takeAPlace = async (group: string) => {
    const place = await places.get();
    try {
      await visit(group);
    } finally {
      places.putNowait(place);
    }
  };

  await asyncio.gather(...groups.map(takeAPlace));
  console.log("the cave is closed");
}

asyncio.run(main());
