import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

async function work() {
  await asyncio.sleep(1);
}

async function main() {
  const task = asyncio.createTask(work(), { name: "work" });
  task.addDoneCallback(printDone);
  const waiter = asyncio.createTask(wait(task), { name: "waiter" });
  await asyncio.sleep(0.5);
  console.log(String(task).split("cb=")[1]!.replace("printDone", "print_done"));
  console.log(truth(String(waiter).includes("wait_for=")), String(waiter).split("wait_for=")[1]!.split(" ")[1]);
  await waiter;
}

async function wait(task: asyncio.Task<void>) {
  await task;
}

function printDone() {
  console.log("done");
}

asyncio.run(main());
