import { asyncWith, run, TaskGroup } from "asyncio";
import { boil, fry, toast } from "./kitchen";

async function main() {
  const [kettle, toaster, egg] = await asyncWith(
    new TaskGroup(),
    async (group) => {
      const machines = [
        group.createTask(boil()),
        group.createTask(toast()),
      ] as const;
      return [...machines, await fry()] as const;
    },
  );
  console.log(
    `breakfast: ${kettle.result()}, ${toaster.result()} and ${egg}`,
  );
}

run(main());
