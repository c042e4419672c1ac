import * as asyncio from "asyncio";

const variable = new asyncio.ContextVar<number>("variable");
const other = new asyncio.ContextVar("other", { default: "fallback" });
console.log(variable, other);
try {
  variable.get();
} catch (error) {
  console.log((error as Error).message);
}
const token = variable.set(1);
console.log(token, asyncio.copyContext());
for (const call of [
  () => other.reset(token as never),
  () => asyncio.copyContext().run(() => variable.reset(token)),
  () => variable.reset(token),
  () => variable.reset(token),
]) {
  try {
    call();
  } catch (error) {
    console.log(error);
  }
}
const context = asyncio.copyContext();
try {
  context.run(() => context.run(() => {}));
} catch (error) {
  console.log(error);
}
