import * as asyncio from "asyncio";

const color = new asyncio.ContextVar("color", { default: "none" });
const show = (value: boolean) => (value ? "True" : "False");

async function work() {
  color.set("red");
  await asyncio.sleep(1);
}

async function main() {
  const own = asyncio.copyContext();
  const task = asyncio.createTask(work(), { context: own });
  const other = asyncio.createTask(work());
  console.log(
    show(task.getContext() === own),
    show(other.getContext() === own),
    show(task.getLoop() === asyncio.getRunningLoop()),
  );
  await asyncio.sleep(0);
  console.log(
    own.get(color),
    other.getContext().get(color),
    color.get(),
    show(own.has(color)),
    show(own.copy().has(color)),
  );
  console.log(task.getStack().map((place) => place.function));
  await task;
  console.log(task.getStack(), show(task.getContext() === own));
}

asyncio.run(main());
