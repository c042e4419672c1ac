import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  printsAt,
  python,
  runsOffTheLoop,
  takes,
} from "#grading";

const otherSacks = {
  "/sacks.ts": `
  import { time } from "asyncio";

  const seconds = { oats: 1, maize: 3, millet: 2, spelt: 0.5 };

  export const sacks = Object.keys(seconds);

  export function grind(sack) {
    time.sleep(seconds[sack]);
    if (sack.startsWith("m")) throw new RangeError(\`\${sack} is wet\`);
    return seconds[sack] * 10;
  }
`,
  "/sacks.py": python`
    import time

    seconds = {"oats": 1, "maize": 3, "millet": 2, "spelt": 0.5}

    sacks = list(seconds)

    def grind(sack):
        time.sleep(seconds[sack])
        if sack.startswith("m"):
            raise RuntimeError(f"{sack} is wet")
        return round(seconds[sack] * 10)
`,
};

export default exercise({
  scenarios: [{ name: "with other sacks", files: otherSacks }],
  checks: [
    check(
      "No error leaves the program",
      endsWell(),
      "The error comes out where the thread's result is awaited. Is that place inside the try?",
    ),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
    check("Never blocks the loop", neverBlocks()),
    check("Lets worker threads grind", runsOffTheLoop("grind", 3)),
    check(
      "Reports each sack at its moment, good or bad",
      printsAt([0.5, "barley: there is a stone in it"], [1, "rye: 20 kg"], [2, "wheat: 45 kg"]),
      "All three are ground at the same time. Whoever is done first is reported first.",
    ),
    check("Counts both kinds at the end", all(printsAt([2, "2 ground, 1 failed"]), takes(2))),
    inScenario(
      "with other sacks",
      check(
        "Reports each sack at its moment",
        printsAt(
          [0.5, "spelt: 5 kg"],
          [1, "oats: 10 kg"],
          [2, "millet: millet is wet"],
          [3, "maize: maize is wet"],
          [3, "2 ground, 2 failed"],
        ),
        "Here are four sacks, and two are bad. Take sacks and messages from what happens.",
      ),
    ),
  ],
});
