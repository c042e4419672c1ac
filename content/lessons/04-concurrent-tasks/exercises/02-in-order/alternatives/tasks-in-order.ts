import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function main() {
  const runners = new Map(
    villages.map((village) => [
      village,
      asyncio.createTask(countPeople(village)),
    ]),
  );
  let table = "";
  for (const [village, runner] of runners) {
    table += `${village}: ${await runner};`;
  }
  const lines = table.split(";").filter((line) => line !== "");
  for (let number = 1; number <= lines.length; number += 1) {
    console.log(`${number}. ${lines[number - 1]}`);
  }
}

asyncio.run(main());
