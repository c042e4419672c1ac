import * as asyncio from "asyncio";

async function look(task: asyncio.Task) {
  const graph = asyncio.captureCallGraph(task)!;
  console.log(
    (graph.future as asyncio.Task).getName(),
    "is awaited by",
  );
  for (const name of graph.awaitedBy
    .map(({ future }) => (future as asyncio.Task).getName())
    .sort()) {
    console.log(name);
  }
}

async function main() {
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      const baker = group.createTask(asyncio.sleep(5), {
        name: "baker",
      });
      await asyncio.sleep(1);
      group.createTask(waitFor(baker), { name: "customer" });
      await asyncio.sleep(1);
      await look(baker);
    },
  );
}

async function waitFor(task: asyncio.Task) {
  await task;
}

asyncio.run(main());
