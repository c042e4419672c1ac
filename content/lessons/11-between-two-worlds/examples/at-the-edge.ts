import * as asyncio from "asyncio";

async function status(parcel: number) {
  await asyncio.sleep(1);
  return `parcel ${parcel}: on its way`;
}

async function allStatuses(parcels: number[]) {
  return await asyncio.gather(parcels.map(status));
}

function report(parcels: number[]) {
  return asyncio.run(allStatuses(parcels)).then((lines) => {
    for (const line of lines) {
      console.log(line);
    }
  });
}

report([1, 2, 3]).then(() => {
  console.log("the report is written");
});
