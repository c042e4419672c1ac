import * as asyncio from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  const answers = new asyncio.Queue<string>();

  async function passOn(company: string) {
    await answers.put(await call(company));
  }

  const tasks = companies.map((company) =>
    asyncio.createTask(passOn(company)),
  );
  if (tasks.length > 0) {
    console.log(`riding with ${await answers.get()}`);
    tasks.forEach((task) => task.cancel());
    await asyncio.wait(tasks);
    console.log("on the way");
  }
}

asyncio.run(main());
