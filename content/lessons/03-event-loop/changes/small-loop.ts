import * as asyncio from "asyncio";

async function play(name: string, moves: number) {
  for (let move = 1; move <= moves; move += 1) {
    console.log(`${name}: move ${move}`);
    await asyncio.sleep(0);
  }
}

const ready = [play("Ada", 1), play("Bo", 3), play("Cy", 2)];
while (ready.length > 0) {
  const player = ready.shift()!;
  const step = player.send(undefined);
  if (step.done) {
    console.log(`done, ${ready.length} left`);
  } else {
    ready.unshift(player);
  }
}
