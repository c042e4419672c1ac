import * as asyncio from "asyncio";

async function leaveAt(bell: asyncio.Event, name: string) {
  await bell.wait();
  console.log(`${name} leaves`);
}

async function main() {
  const bell = new asyncio.Event();
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(leaveAt(bell, "Rosa"));
      group.createTask(leaveAt(bell, "Nera"));
      await asyncio.sleep(1);
      console.log("the bell rings");
      bell.set();
    },
  );
}

asyncio.run(main());
