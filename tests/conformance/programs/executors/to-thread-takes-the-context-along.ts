import * as asyncio from "asyncio";

const user = new asyncio.ContextVar("user", { default: "nobody" });

function greet(greeting: string) {
  const seen = user.get();
  user.set("changed in the thread");
  return `${greeting} ${seen}`;
}

async function main() {
  user.set("Ada");
  console.log(await asyncio.toThread(greet, "hello"), user.get());
  for (let i = 0; i < 2; i++) console.log(await asyncio.getRunningLoop().runInExecutor(null, greet, "hello"));
}

void asyncio.run(main());
