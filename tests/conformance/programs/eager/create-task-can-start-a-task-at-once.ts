import * as asyncio from "asyncio";

async function work(name: string) {
  console.log("start", name);
  await asyncio.sleep(0);
  console.log("end", name);
}

async function main() {
  asyncio.createTask(work("eager"), { eagerStart: true });
  console.log("made");
  asyncio.createTask(work("lazy"), { eagerStart: false });
  console.log("made");
  await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
    group.createTask(work("in a group"), { eagerStart: true });
    console.log("made");
  });
}

asyncio.run(main());
