import * as asyncio from "asyncio";

function log(text: string) {
  const task = asyncio.currentTask()!;
  console.log(`${task.getName()}: ${text}`);
}

async function fetch(seconds: number) {
  log("asking");
  await asyncio.sleep(seconds);
  log("answered");
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(fetch(2), { name: "news" });
      group.createTask(fetch(1), { name: "weather" });
    },
  );
  log("all done");
}

asyncio.run(main());
