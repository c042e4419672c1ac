import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar<string>("variable");

async function child() {
  variable.set("set by the child");
}

async function main() {
  await child();
  console.log(variable.get());
}

asyncio.run(main());
