import * as asyncio from "asyncio";
import { countPeople, villages } from "./map";

async function lineOf(number: number, village: string) {
  return `${number}. ${village}: ${await countPeople(village)}`;
}

async function main() {
  const lines: asyncio.Task<string>[] = [];
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      villages.forEach((village, index) => {
        lines.push(
          group.createTask(lineOf(index + 1, village)),
        );
      });
    },
  );
  console.log(lines.map((line) => line.result()).join("\n"));
}

asyncio.run(main());
