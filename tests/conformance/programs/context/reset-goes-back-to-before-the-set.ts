import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar<unknown>("variable");

async function main() {
  const token = variable.set(1);
  const inner = variable.set(2);
  console.log(variable.get(), inner.oldValue);
  variable.reset(inner);
  console.log(variable.get());
  variable.reset(token);
  console.log(variable.get("nothing"));
  try {
    variable.get();
  } catch (error) {
    console.log((error as Error).name);
  }
  try {
    variable.reset(token);
  } catch (error) {
    console.log((error as Error).name);
  }
}

asyncio.run(main());
