import * as asyncio from "asyncio";

async function boil() {
  console.log("the kettle is on");
  await asyncio.sleep(2);
  console.log("the water boils");
  return "hot water";
}

async function main() {
  const kettle = boil();
  console.log("the coroutine is made");
  const water = await kettle;
  await asyncio.sleep(1);
  console.log("the table is laid");
  console.log(water);
}

asyncio.run(main());
