import * as asyncio from "asyncio";

async function ask(page: number, loggedIn: asyncio.Event) {
  await loggedIn.wait();
  console.log(`asking for page ${page}`);
}

async function main() {
  const loggedIn = new asyncio.Event();
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      for (const page of [1, 2, 3]) {
        group.createTask(ask(page, loggedIn));
      }
      console.log("logging in");
      await asyncio.sleep(1);
      loggedIn.set();
      console.log("logged in");
      await asyncio.sleep(1);
      group.createTask(ask(4, loggedIn));
    },
  );
}

asyncio.run(main());
