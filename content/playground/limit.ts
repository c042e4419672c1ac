import * as asyncio from "asyncio";

async function download(
  number: number,
  limit: asyncio.Semaphore,
) {
  await asyncio.asyncWith(limit, async () => {
    console.log(`file ${number}: starts`);
    await asyncio.sleep(1);
  });
  console.log(`file ${number}: done`);
}

async function main() {
  const limit = new asyncio.Semaphore(2); // two at a time
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (let number = 1; number <= 5; number++) {
        group.createTask(download(number, limit));
      }
    },
  );
  console.log("five files, two at a time");
}

asyncio.run(main());
