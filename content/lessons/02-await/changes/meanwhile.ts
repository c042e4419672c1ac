import * as asyncio from "asyncio";

async function bake() {
  console.log("the loaf goes in");
  await asyncio.sleep(1);
  console.log("the loaf comes out");
}

async function sweep() {
  for (const corner of ["left", "right", "far"]) {
    console.log(`sweeping the ${corner} corner`);
    await asyncio.sleep(0.5);
  }
  console.log("the floor is clean");
}

async function main() {
  await asyncio.gather(bake(), sweep());
}

asyncio.run(main());
