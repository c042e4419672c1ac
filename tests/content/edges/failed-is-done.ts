import * as asyncio from "asyncio";

async function ask(server: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (server === "south") throw new Error("south is down");
  return server;
}

async function main() {
  const requests = [asyncio.createTask(ask("north", 2)), asyncio.createTask(ask("south", 1))];
  const [done, pending] = await asyncio.wait(requests, { returnWhen: asyncio.FIRST_COMPLETED });
  console.log(done.size, "is done,", pending.size, "is pending");
  try {
    for (const request of done) console.log(request.result());
  } catch (error) {
    console.log((error as Error).message);
  }
}

asyncio.run(main());
