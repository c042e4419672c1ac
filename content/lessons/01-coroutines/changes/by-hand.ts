import * as asyncio from "asyncio";

async function brew(drink: string) {
  console.log(`water on for ${drink}`);
  await asyncio.sleep(0);
  console.log(`leaves in for ${drink}`);
  await asyncio.sleep(0);
  return `a cup of ${drink}`;
}

const tea = brew("tea");
const cocoa = brew("cocoa");
console.log("push 1");
tea.send(undefined);
cocoa.send(undefined);
console.log("push 2");
tea.send(undefined);
cocoa.send(undefined);
console.log("push 3");
for (const order of [tea, cocoa]) {
  const step = order.send(undefined);
  if (step.done) {
    console.log("returned:", step.value);
  }
}
