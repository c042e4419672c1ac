import * as asyncio from "asyncio";
import * as desk from "./desk";

const weightOf = async (parcel: string) => {
  const grams = await desk.weigh(parcel);
  return `${grams} g`;
};

const post = async (parcel: string) => {
  const text = await weightOf(parcel);
  await desk.label(parcel, text);
  return desk.handOver(parcel);
};

async function main() {
  for (let i = 0; i < desk.parcels.length; i++) {
    await await post(desk.parcels[i]!);
  }
  console.log("the desk closes");
}

asyncio.run(main());
