import * as asyncio from "asyncio";

async function wait(name: string, event: asyncio.Event) {
  console.log(name, "waits");
  console.log(name, Number(await event.wait()));
}

async function main() {
  const event = new asyncio.Event();
  const tasks = [..."abc"].map((name) => asyncio.createTask(wait(name, event)));
  await asyncio.sleep(1);
  event.set();
  console.log("set", Number(event.isSet()));
  await asyncio.wait(tasks);
}

asyncio.run(main());
