import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  nothingUnawaited,
  noTaskLeftBehind,
  peak,
  prints,
  printsAt,
  printsTimes,
  python,
  takes,
} from "#grading";

/** A trip whose bookings take so many seconds, or have trouble. */
function trip(bookings: Record<string, { seconds: number; trouble?: string }>) {
  return {
    "/trip.ts": `
    import * as asyncio from "asyncio";

    const bookings = ${JSON.stringify(bookings)};

    export const needs = Object.keys(bookings);

    export async function book(what) {
      const { seconds, trouble } = bookings[what];
      let isOpen = true;
      try {
        await asyncio.sleep(seconds);
        isOpen = false;
        if (trouble) throw new asyncio.ValueError(trouble);
        return what;
      } finally {
        if (isOpen) {
          await asyncio.sleep(0.6);
          console.log(\`\${what}: called off\`);
        }
      }
    }
  `,
    "/trip.py": python`
    import asyncio

    bookings = ${JSON.stringify(bookings)}

    needs = list(bookings)

    async def book(what):
        booking = bookings[what]
        is_open = True
        try:
            await asyncio.sleep(booking["seconds"])
            is_open = False
            if "trouble" in booking:
                raise ValueError(booking["trouble"])
            return what
        finally:
            if is_open:
                await asyncio.sleep(0.6)
                print(f"{what}: called off")
  `,
  };
}

const goodTrip = trip({ bus: { seconds: 2 }, hut: { seconds: 1 } });
const earlyTrouble = trip({ plane: { seconds: 4 }, visa: { seconds: 0.5, trouble: "no visa" }, car: { seconds: 2 } });

export default exercise({
  scenarios: [
    { name: "when all goes well", files: goodTrip },
    { name: "when it fails early", files: earlyTrouble },
  ],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
    check("Books all three at the same time", peak(callsOf("book", "/trip.ts"), 3)),
    check(
      "Leaves no task over",
      noTaskLeftBehind(),
      "When the boat fails, the bed is still being booked. Somebody must cancel it and wait until it is called off.",
    ),
    check(
      "Calls the rest off before it says so",
      all(printsAt([2.3, "bed: called off"], [2.3, "no trip: the boat is full"]), printsTimes("train: called off", 0)),
      "The boat fails after two seconds, and calling the bed off takes 0.3. Only then is the trip really off.",
    ),
    check("Takes 2.3 seconds", takes(2.3)),
    inScenario("when all goes well", check("Tells what is booked", all(prints("booked: bus, hut"), takes(2)))),
    inScenario(
      "when it fails early",
      check(
        "Calls everything else off",
        all(
          printsAt([1.1, "plane: called off"]),
          printsAt([1.1, "car: called off"]),
          printsAt([1.1, "no trip: no visa"]),
          noTaskLeftBehind(),
        ),
      ),
    ),
  ],
});
