import * as asyncio from "asyncio";

function nameOf({ future }: asyncio.FutureCallGraph) {
  return (future as asyncio.Task).getName();
}

async function look(task: asyncio.Task) {
  const graph = asyncio.captureCallGraph(task)!;
  console.log(nameOf(graph), "is awaited by");
  for (const name of graph.awaitedBy.map(nameOf).sort()) {
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
