import * as asyncio from "asyncio";

async function work(n: number) {
  await asyncio.sleep(n);
  return n;
}

async function main() {
  const task = asyncio.createTask(work(1), { name: "worker" });
  await asyncio.sleep(0);
  console.log(String(task).split(" coro=")[0]);
  task.cancel();
  console.log(String(task).split(" coro=")[0]);
  await asyncio.wait([task]);
  console.log(String(task).split(" coro=")[0]);
  const done = asyncio.createTask(work(0), { name: "done" });
  await done;
  console.log(String(done).split(" coro=")[0], String(done).split(" ").at(-1));
}

asyncio.run(main());
