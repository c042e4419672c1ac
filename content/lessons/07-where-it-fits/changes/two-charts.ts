import * as asyncio from "asyncio";

async function draw(chart: string) {
  console.log(`${chart}: begun`);
  let depth = 0;
  for (let point = 0; point < 2_000_000; point += 1) {
    depth = (depth + point) % 97;
    if (point % 1_000_000 === 0) await asyncio.sleep(0);
  }
  console.log(`${chart}: drawn`);
  return depth;
}

async function main() {
  const [north, south] = await asyncio.gather(
    draw("north"),
    draw("south"),
  );
  if (north === south) {
    console.log("the same depths");
  }
}

asyncio.run(main());
