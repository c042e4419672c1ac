import * as asyncio from "asyncio";

const user = new asyncio.ContextVar("user", { default: "nobody" });

async function logIn(name: string) {
  user.set(name);
}

async function main() {
  await asyncio.createTask(logIn("Ada"));
  console.log("after a task:", user.get());
  await asyncio.gather(logIn("Bo"));
  console.log("after gather:", user.get());
  await logIn("Cy");
  console.log("after an await:", user.get());
  await asyncio.waitFor(logIn("Di"), 1);
  console.log("after wait_for:", user.get());
}

asyncio.run(main());
