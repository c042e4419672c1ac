import * as asyncio from "asyncio";

async function load(name: string) {
  console.log(`connecting to ${name}`);
  await asyncio.sleep(0);
  console.log(`reading ${name}`);
  await asyncio.sleep(0);
  return `the ${name} page`;
}

const home = load("home");
const news = load("news");
console.log("push 1");
home.send(undefined);
news.send(undefined);
console.log("push 2");
home.send(undefined);
news.send(undefined);
console.log("push 3");
for (const request of [home, news]) {
  const step = request.send(undefined);
  if (step.done) {
    console.log("returned:", step.value);
  }
}
