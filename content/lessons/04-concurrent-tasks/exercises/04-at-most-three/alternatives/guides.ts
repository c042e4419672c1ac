import * as asyncio from "asyncio";
import { groups, room, visit } from "./cave";

async function guide(waiting: Iterator<string>) {
  for (
    let next = waiting.next();
    !next.done;
    next = waiting.next()
  ) {
    await visit(next.value);
  }
}

async function main() {
  const waiting = groups.values();
  await asyncio.gather(
    ...Array.from({ length: room }, () => guide(waiting)),
  );
  console.log("the cave is closed");
}

asyncio.run(main());
