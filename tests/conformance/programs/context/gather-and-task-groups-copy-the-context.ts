import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar("variable", { default: 0 });

async function child(n: number) {
  variable.set(variable.get() + n);
  return variable.get();
}

async function main() {
  variable.set(10);
  console.log(await asyncio.gather(child(1), child(2)), variable.get());
  const group = new asyncio.TaskGroup();
  const results: number[] = [];
  await asyncio.asyncWith(group, async () => {
    group.createTask(child(3)).addDoneCallback((task) => results.push(task.result()));
  });
  console.log(results[0], variable.get());
  console.log(await asyncio.waitFor(child(4), 1), variable.get());
}

asyncio.run(main());
