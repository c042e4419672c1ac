import * as asyncio from "asyncio";

async function ask(
  city: string,
  degrees: number,
  seconds: number,
) {
  await asyncio.sleep(seconds);
  console.log(`${city} answers`);
  return degrees;
}

async function main() {
  const requests: asyncio.Task<number>[] = [];
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      requests.push(
        group.createTask(ask("Oslo", 4, 2)),
        group.createTask(ask("Lima", 21, 1)),
      );
      console.log("two requests are planned");
    },
  );
  console.log(requests.map((request) => request.result()));
}

asyncio.run(main());
