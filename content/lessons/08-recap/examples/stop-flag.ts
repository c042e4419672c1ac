import * as asyncio from "asyncio";

async function work(stop: asyncio.Event, name: string) {
  await stop.wait();
  console.log(`${name} stops`);
}

async function main() {
  const stop = new asyncio.Event();
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(work(stop, "worker A"));
      group.createTask(work(stop, "worker B"));
      await asyncio.sleep(1);
      console.log("time to stop");
      stop.set();
    },
  );
}

asyncio.run(main());
