import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar("variable", { default: "default" });

async function child() {
  console.log("child sees", variable.get());
  variable.set("child's");
}

async function main() {
  const context = asyncio.copyContext();
  variable.set("main's");
  await asyncio.createTask(child(), { context });
  console.log(
    context.run(() => variable.get()),
    context.get(variable),
    Number(context.has(variable)),
  );
  console.log(variable.get());
}

asyncio.run(main());
