import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  prints,
  printsAt,
  printsTimes,
  printsValue,
  python,
  takes,
} from "#grading";

const dryNight = {
  "/garden.ts": `
  import * as asyncio from "asyncio";

  export const beds = ["leeks", "peas", "tulips"];

  export function openValve() {
    console.log("tap open");
  }

  export function closeValve() {
    console.log("tap closed");
  }

  export async function waterBed(bed) {
    await asyncio.sleep(1);
    if (bed === "leeks") throw new asyncio.ValueError("no water");
    console.log(\`the \${bed} have water\`);
  }

  export async function night(water) {
    const watering = asyncio.createTask(water());
    await asyncio.wait([watering]);
    console.log(watering.cancelled() ? "cancelled" : "ended as usual");
  }
`,
  "/garden.py": python`
    import asyncio

    beds = ["leeks", "peas", "tulips"]

    def open_valve():
        print("tap open")

    def close_valve():
        print("tap closed")

    async def water_bed(bed):
        await asyncio.sleep(1)
        if bed == "leeks":
            raise ValueError("no water")
        print(f"the {bed} have water")

    async def night(water):
        watering = asyncio.create_task(water())
        await asyncio.wait([watering])
        print("cancelled" if watering.cancelled() else "ended as usual")
`,
};

export default exercise({
  scenarios: [{ name: "in a dry night", files: dryNight }],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check(
      "Goes on after trouble with a bed",
      printsAt([1, "the roses are watered"], [1.5, "trouble with the beans: the hose has a knot"]),
    ),
    check(
      "Waters no bed after the request to stop",
      all(printsTimes("the melons are watered", 0), printsTimes("trouble with the herbs: ", 0)),
      "The request arrives as an exception at an await. Whoever catches it and goes on has not stopped.",
    ),
    check(
      "Ends as cancelled",
      printsValue("the watering ", "was cancelled"),
      "A task counts as cancelled when the CancelledError leaves its coroutine. Let it pass, or raise it again.",
    ),
    check(
      "Closes the valve once, at that moment",
      all(printsTimes("valve closed"), printsAt([2.5, "it rains"], [2.5, "valve closed"])),
      "The valve must be closed on every way out. There is a block that runs on every way out.",
    ),
    check("Stops at once", takes(2.5)),
    inScenario(
      "in a dry night",
      check(
        "Waters all beds and closes the valve once",
        prints(
          "tap open",
          "trouble with the leeks: no water",
          "the peas have water",
          "the tulips have water",
          "tap closed",
          "ended as usual",
        ),
        "In this night nobody cancels. The way out is the end of the list, and the valve must be closed there too.",
      ),
    ),
  ],
});
