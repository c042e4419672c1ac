import * as asyncio from "asyncio";

const towns: Record<string, string> = {
  Ada: "Lund",
  Bo: "Turku",
};
const ways: Record<string, string> = {
  Lund: "over the bridge",
  Turku: "with the night ferry",
};

/** Tells in which town a person lives. Takes one second. */
export async function townOf(person: string) {
  console.log(`where does ${person} live?`);
  await asyncio.sleep(1);
  return towns[person] ?? "nowhere";
}

/** Tells the way to a town. Takes one and a half seconds. */
export async function wayTo(town: string) {
  console.log(`which way leads to ${town}?`);
  await asyncio.sleep(1.5);
  return `${ways[town] ?? "no way leads"} to ${town}`;
}
