import * as asyncio from "asyncio";

async function ask(
  city: string,
  connections: asyncio.Semaphore,
) {
  await asyncio.asyncWith(connections, async () => {
    console.log(`connected to ${city}`);
    await asyncio.sleep(1);
    console.log(`${city} answers`);
  });
}

async function main() {
  const connections = new asyncio.Semaphore(3);
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const city of ["Oslo", "Lima", "Perth"]) {
        group.createTask(ask(city, connections));
      }
    },
  );
}

asyncio.run(main());
