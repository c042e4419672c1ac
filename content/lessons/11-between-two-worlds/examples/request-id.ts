import * as asyncio from "asyncio";

const request = new asyncio.ContextVar<number | string>(
  "request",
  { default: "-" },
);

function log(text: string) {
  console.log(`[${request.get()}] ${text}`);
}

async function find(parcel: string) {
  log(`looking for the ${parcel}`);
  await asyncio.sleep(1);
  log("found");
}

async function handle(number: number, parcel: string) {
  request.set(number);
  await find(parcel);
}

async function main() {
  log("the office is open");
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(handle(1, "book"));
      group.createTask(handle(2, "lamp"));
    },
  );
  log("the office is closed");
}

asyncio.run(main());
