import * as asyncio from "asyncio";

/** So many groups have room in the cave. */
export const room = 3;

/**
 * The groups, in the order in which they wait, and the seconds
 * that each stays.
 */
const seconds: Record<string, number> = {
  school: 3,
  family: 1,
  crew: 2,
  choir: 2,
  couple: 1,
  team: 3,
  club: 1,
};

export const groups = Object.keys(seconds);

/** A group goes in, looks around and comes out. */
export async function visit(group: string) {
  console.log(`the ${group} goes in`);
  await asyncio.sleep(seconds[group]!);
  console.log(`the ${group} comes out`);
}
