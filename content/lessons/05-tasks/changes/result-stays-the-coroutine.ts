import * as asyncio from "asyncio";

async function boil() {
  console.log("the kettle is on");
  await asyncio.sleep(1);
  return "hot water";
}

async function make(
  drink: string,
  kettle: PromiseLike<string>,
) {
  console.log(`${drink} with ${await kettle}`);
}

async function main() {
  const kettle = boil();
  await asyncio.gather(
    make("tea", kettle),
    make("cocoa", kettle),
  );
  console.log("once more:", await kettle);
}

asyncio.run(main());
