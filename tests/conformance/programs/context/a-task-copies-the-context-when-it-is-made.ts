import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar("variable", { default: "default" });

async function child() {
  console.log("child sees", variable.get());
  variable.set("child's");
  console.log("child set", variable.get());
}

async function main() {
  variable.set("main's");
  const task = asyncio.createTask(child());
  variable.set("changed later");
  await task;
  console.log("main still has", variable.get());
}

asyncio.run(main());
