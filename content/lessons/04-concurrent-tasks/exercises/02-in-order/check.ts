import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  peak,
  prints,
  python,
  takes,
} from "#grading";

const otherMap = {
  "/map.ts": `
  import * as asyncio from "asyncio";

  export const villages = ["Tal", "Au", "Egg"];

  const ways = { Tal: [3, 12], Au: [2, 7], Egg: [1, 30] };

  export async function countPeople(village) {
    const [seconds, people] = ways[village];
    await asyncio.sleep(seconds);
    console.log(\`\${village} is counted\`);
    return people;
  }
`,
  "/map.py": python`
    import asyncio

    villages = ["Tal", "Au", "Egg"]

    ways = {"Tal": (3, 12), "Au": (2, 7), "Egg": (1, 30)}

    async def count_people(village):
        seconds, people = ways[village]
        await asyncio.sleep(seconds)
        print(f"{village} is counted")
        return people
`,
};

export default exercise({
  scenarios: [{ name: "with another map", files: otherMap }],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
    check("All runners are under way at the same time", peak(callsOf("countPeople", "/map.ts"), 4)),
    check(
      "Prints the table at the end, in the order of the map",
      prints(
        "back from Zell",
        "back from Mur",
        "back from Brand",
        "back from Alm",
        "1. Alm: 340",
        "2. Zell: 1200",
        "3. Brand: 85",
        "4. Mur: 610",
      ),
      "The runners come back in their own order. Which list has the order of the arguments?",
    ),
    check("Takes as long as the longest way", takes(2)),
    inScenario(
      "with another map",
      check(
        "Keeps the order of the map",
        all(
          prints("Egg is counted", "Au is counted", "Tal is counted", "1. Tal: 12", "2. Au: 7", "3. Egg: 30"),
          takes(3),
        ),
        "On this map the way to the first village is the longest. Let the place in the list decide, and nothing else.",
      ),
    ),
  ],
});
