import * as asyncio from "asyncio";

type Log = (text: string) => void;
type Handle = (
  number: number,
  parcel: string,
) => PromiseLike<void>;

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

export async function serve(handle: Handle, log: Log) {
  log("before");
  try {
    await handle(7, "boat");
  } catch (error) {
    if (!(error instanceof asyncio.LookupError)) throw error;
    log(error.message);
  }
  await asyncio.gather(handle(8, "rope"), handle(9, "nail"));
  log("after");
}
