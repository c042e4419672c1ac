import * as asyncio from "asyncio";

let task: asyncio.Task<void>;

async function inner() {
  await asyncio.sleep(1);
  for (const line of asyncio.formatCallGraph(task)!.split("\n")) {
    if (line.includes("Task"))
      console.log(
        line
          .split("0x")[0]!
          .replace(/ ?\(?$/, "")
          .trimEnd(),
      );
  }
}

async function outer() {
  await asyncio.createTask(inner(), { name: "inner" });
}

async function main() {
  task = asyncio.createTask(outer(), { name: "outer" });
  await task;
}

asyncio.run(main());
