import * as asyncio from "asyncio";
import { time } from "asyncio";
import { townOf, wayTo } from "./atlas";

const findWayTo = async (person: string) => {
  const asking = asyncio.createTask(townOf(person));
  return wayTo(await asking);
};

async function main() {
  const from = time.monotonic();
  const way = await await findWayTo("Ada");
  const seconds = time.monotonic() - from;
  console.log(
    [way, `found in ${seconds.toFixed(1)} s`].join("\n"),
  );
}

asyncio.run(main());
