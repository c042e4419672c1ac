import * as asyncio from "asyncio";

async function ask(station: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    return `${station} says: thin ice`;
  } finally {
    console.log(`${station} hangs up`);
  }
}

async function main() {
  const calls = [
    asyncio.createTask(ask("north", 3)),
    asyncio.createTask(ask("south", 1)),
    asyncio.createTask(ask("east", 2)),
  ];
  const [done, pending] = await asyncio.wait(calls, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  for (const call of done) {
    console.log(call.result());
  }
  console.log(`${pending.size} still on the line`);
  if (pending.size > 0) {
    await asyncio.wait(pending);
  }
  console.log("all lines are free");
}

asyncio.run(main());
