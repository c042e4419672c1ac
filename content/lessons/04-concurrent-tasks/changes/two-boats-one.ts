import * as asyncio from "asyncio";

async function sound(lake: string, boats: asyncio.Semaphore) {
  await asyncio.asyncWith(boats, async () => {
    console.log(`a boat goes out on ${lake}`);
    await asyncio.sleep(1);
    console.log(`a boat is back from ${lake}`);
  });
}

async function main() {
  const boats = new asyncio.Semaphore(1);
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (trips) => {
      for (const lake of ["Como", "Inari", "Vänern"]) {
        trips.createTask(sound(lake, boats));
      }
    },
  );
}

asyncio.run(main());
