import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar("variable", { default: 0 });

function change() {
  variable.set(variable.get() + 1);
  return variable.get();
}

const context = asyncio.copyContext();
console.log(context.run(change), context.run(change), variable.get());
