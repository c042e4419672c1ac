import { createTask, run, wait } from "asyncio";
import { countPeople, villages } from "./map";

async function main() {
  const table = new Array<string>(villages.length);

  async function visit(place: number) {
    table[place] =
      `${place + 1}. ${villages[place]}: ${await countPeople(villages[place]!)}`;
  }

  await wait(
    villages.map((_, place) => createTask(visit(place))),
  );
  for (const line of table) {
    console.log(line);
  }
}

run(main());
