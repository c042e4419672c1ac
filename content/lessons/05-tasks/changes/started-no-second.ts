import * as asyncio from "asyncio";

async function boil() {
  console.log("the kettle is on");
  await asyncio.sleep(2);
  console.log("the water boils");
  return "hot water";
}

async function main() {
  const kettle = asyncio.createTask(boil());
  console.log("the task is made");
  console.log("the table is laid");
  console.log(await kettle);
}

asyncio.run(main());
