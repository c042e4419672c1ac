import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar("variable", { default: "default" });

function work() {
  const seen = variable.get();
  variable.set("changed in the thread");
  return seen;
}

async function main() {
  variable.set("main's");
  console.log(await asyncio.toThread(work), "/", variable.get());
}

asyncio.run(main());
