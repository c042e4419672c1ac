import * as asyncio from "asyncio";

async function ask(server: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    return `${server} says: rain`;
  } finally {
    console.log(`${server} is disconnected`);
  }
}

async function main() {
  const requests = [
    asyncio.createTask(ask("north", 3)),
    asyncio.createTask(ask("south", 1)),
    asyncio.createTask(ask("east", 2)),
  ];
  const [done, pending] = await asyncio.wait(requests, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  for (const request of done) {
    console.log(request.result());
  }
  console.log(`${pending.size} requests are still open`);
  for (const request of requests) {
    request.cancel();
  }
  if (pending.size > 0) {
    await asyncio.wait(pending);
  }
  console.log("all requests are over");
}

asyncio.run(main());
