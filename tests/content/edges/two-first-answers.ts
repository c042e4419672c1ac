import * as asyncio from "asyncio";

async function ask(name: string) {
  await asyncio.sleep(1);
  return name;
}

async function main() {
  const calls = ["a", "b"].map((name) => asyncio.createTask(ask(name)));
  const [done, pending] = await asyncio.wait(calls, {
    returnWhen: asyncio.FIRST_COMPLETED,
  });
  console.log(done.size, "done,", pending.size, "pending");
}

asyncio.run(main());
