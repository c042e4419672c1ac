import * as asyncio from "asyncio";

async function depth(
  lake: string,
  metres: number,
  seconds: number,
) {
  await asyncio.sleep(seconds);
  console.log(`${lake} is done`);
  return metres;
}

async function main() {
  const trips: asyncio.Task<number>[] = [];
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (boats) => {
      trips.push(
        boats.createTask(depth("Como", 410, 2)),
        boats.createTask(depth("Inari", 92, 1)),
      );
      console.log("two trips are planned");
    },
  );
  console.log(trips.map((trip) => trip.result()));
}

asyncio.run(main());
