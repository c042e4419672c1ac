import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  console.log("worked", n);
  return n;
}

async function main() {
  const group = new asyncio.TaskGroup();
  const [a, b] = await asyncio.asyncWith(group, async () => {
    const tasks = [group.createTask(work(2)), group.createTask(work(1))];
    console.log("body ends");
    return tasks;
  });
  console.log(a!.result(), b!.result(), asyncio.getRunningLoop().time());
}

asyncio.run(main());
