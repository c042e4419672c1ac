import * as asyncio from "asyncio";

type Log = (text: string) => void;
type Handle = (
  number: number,
  parcel: string,
) => PromiseLike<void>;

/** Looks for a parcel: in the list, and in the yard. */
export async function find(parcel: string, log: Log) {
  log(`looking for the ${parcel}`);
  await asyncio.sleep(1);
  const yard = asyncio.createTask(lookInTheYard(parcel, log));
  await yard;
}

async function lookInTheYard(parcel: string, log: Log) {
  await asyncio.sleep(0.5);
  if (parcel === "boat") {
    throw new asyncio.LookupError("no boat in the yard");
  }
  log(`found the ${parcel}`);
}

/** Brings three requests, two of them at the same time. */
export async function serve(handle: Handle, log: Log) {
  log("open");
  await asyncio.asyncWith(
    new asyncio.TaskGroup(),
    async (group) => {
      group.createTask(handle(1, "book"));
      await asyncio.sleep(0.25);
      group.createTask(handle(2, "lamp"));
    },
  );
  log("one more");
  await handle(3, "cup");
  log("closed");
}
