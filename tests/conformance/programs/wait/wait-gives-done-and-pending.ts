import * as asyncio from "asyncio";

async function main() {
  const fast = asyncio.createTask(asyncio.sleep(1, "fast"), { name: "fast" });
  const slow = asyncio.createTask(asyncio.sleep(3, "slow"), { name: "slow" });
  let [done, pending] = await asyncio.wait([fast, slow], { timeout: 2 });
  const names = (tasks: Set<asyncio.Task<string>>) => [...tasks].map((task) => task.getName());
  console.log(names(done), names(pending));
  console.log(asyncio.getRunningLoop().time() === 2 ? "True" : "False", Number(slow.cancelled()));
  [done, pending] = await asyncio.wait(pending);
  console.log(
    [...done].map((task) => task.result()),
    pending.size,
  );
}

asyncio.run(main());
