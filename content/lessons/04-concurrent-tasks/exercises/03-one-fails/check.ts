import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  noWarnings,
  peak,
  prints,
  python,
  takes,
} from "#grading";

/** Farms that deliver after so many seconds, or have trouble. */
function farms(
  deliveries: Record<string, { seconds: number; goods?: string; trouble?: string }>,
): Record<string, string> {
  const typescript = `
    import * as asyncio from "asyncio";

    const deliveries = ${JSON.stringify(deliveries)};

    export const farms = Object.keys(deliveries);

    export async function order(farm) {
      const { seconds, goods, trouble } = deliveries[farm];
      await asyncio.sleep(seconds);
      if (trouble) throw new Error(trouble);
      return goods;
    }
  `;
  const inPython = python`
    import asyncio

    deliveries = ${JSON.stringify(deliveries)}

    farms = list(deliveries)

    async def order(farm):
        delivery = deliveries[farm]
        await asyncio.sleep(delivery["seconds"])
        if "trouble" in delivery:
            raise ValueError(delivery["trouble"])
        return delivery["goods"]
  `;
  return { "/farms.ts": typescript, "/farms.py": inPython };
}

const badYear = farms({
  Oak: { seconds: 3, trouble: "the fox was here" },
  Elm: { seconds: 1, trouble: "all cows are ill" },
});

const goodYear = farms({
  Oak: { seconds: 1, goods: "a goose" },
  Elm: { seconds: 2, goods: "milk" },
  Ash: { seconds: 0.5, goods: "20 eggs" },
});

export default exercise({
  scenarios: [
    { name: "in a bad year", files: badYear },
    { name: "in a good year", files: goodYear },
  ],
  checks: [
    check(
      "No error leaves the program",
      endsWell(),
      "The error of one order leaves the gathering. Which option of gather makes errors into results?",
    ),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
    check("All orders are under way at the same time", peak(callsOf("order", "/farms.ts"), 3)),
    check(
      "Says of each farm what became of the order",
      prints("Birch: 12 eggs", "Brook: no delivery, the road is flooded", "Hill: 3 cheeses", "2 delivered, 1 failed"),
      "Each farm has its line, in the order of the list, whether it delivered or not.",
    ),
    check("Takes as long as the longest delivery", takes(2)),
    check("No error is left unseen", noWarnings()),
    inScenario(
      "in a bad year",
      check(
        "Says of each farm what became of the order",
        all(
          prints("Oak: no delivery, the fox was here", "Elm: no delivery, all cows are ill", "0 delivered, 2 failed"),
          takes(3),
        ),
      ),
    ),
    inScenario(
      "in a good year",
      check(
        "Says of each farm what became of the order",
        all(prints("Oak: a goose", "Elm: milk", "Ash: 20 eggs", "3 delivered, 0 failed"), takes(2)),
      ),
    ),
  ],
});
