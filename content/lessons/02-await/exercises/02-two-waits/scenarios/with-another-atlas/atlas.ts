import * as asyncio from "asyncio";

export async function townOf(person: string) {
  console.log(`looking for ${person}`);
  await asyncio.sleep(0.7);
  return "Oulu";
}

export async function wayTo(town: string) {
  console.log(`looking for ${town}`);
  await asyncio.sleep(3.2);
  return `along the coast to ${town}`;
}
