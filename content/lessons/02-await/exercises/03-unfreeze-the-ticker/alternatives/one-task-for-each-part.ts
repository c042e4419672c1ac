import { createTask, run, sleep } from "asyncio";
import { parts } from "./film";
import { ticker } from "./ticker";

async function part(name: string, at: number) {
  await sleep(at);
  console.log(`the ${name} is here`);
}

async function main() {
  const running = [createTask(ticker())];
  let at = 0;
  for (const { name, seconds } of parts) {
    at += seconds;
    running.push(createTask(part(name, at)));
  }
  for (const task of running) {
    await task;
  }
  console.log("the evening is over");
}

run(main());
