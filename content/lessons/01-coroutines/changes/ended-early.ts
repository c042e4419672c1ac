import * as asyncio from "asyncio";

async function brew(drink: string) {
  console.log(`stove on for ${drink}`);
  try {
    await asyncio.sleep(0);
    console.log(`${drink} is ready`);
  } finally {
    console.log("stove off");
  }
}

const tea = brew("tea");
tea.close();

const cocoa = brew("cocoa");
cocoa.send(undefined);
try {
  cocoa.throw(new Error("the milk is sour"));
} catch (error) {
  console.log("came back:", (error as Error).message);
}
