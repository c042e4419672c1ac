import * as asyncio from "asyncio";

const truth = (value: boolean) => (value ? "True" : "False");

const color = new asyncio.ContextVar("color", { default: "none" });
const shape = new asyncio.ContextVar("shape", { default: "none" });
color.set("red");
const context = asyncio.copyContext();
console.log(
  context.size,
  [...context.keys()].map((variable) => variable.name),
  [...context.values()],
);
for (const [variable, value] of context.entries()) console.log(`[('${variable.name}', '${String(value)}')]`);
console.log(truth(context.has(color)), truth(context.has(shape)), context.get(color), context.get(shape, "square"));
const empty = new asyncio.Context();
console.log(
  empty.size,
  empty.run(() => color.get()),
);
