import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  prints,
  printsInOrder,
  printsTimes,
  python,
  type Matcher,
} from "#grading";

const otherFiles = {
  "/kitchen.ts": `
  import * as asyncio from "asyncio";

  export async function trifle(layers) {
    try {
      for (let layer = 1; layer <= layers; layer += 1) {
        console.log(\`layer \${layer} of \${layers}\`);
        await asyncio.sleep(0);
      }
      return \`a trifle of \${layers}\`;
    } finally {
      console.log(\`bowl washed after \${layers}\`);
    }
  }

  export async function stubborn() {
    for (const task of ["peeling", "slicing"]) {
      try {
        console.log(task);
        await asyncio.sleep(0);
      } catch (error) {
        console.log(\`\${task} in spite of \${error.message}\`);
      }
    }
    return "a fruit salad";
  }
`,
  "/morning.ts": `
  import { stubborn, trifle } from "./kitchen";

  export function morning({ finish, giveUp, interrupt }) {
    console.log(finish(trifle(7)));
    console.log(finish(trifle(0)));
    console.log(giveUp(trifle(5), 3) === null ? "bin" : "plate");
    console.log(giveUp(trifle(4), 5));
    console.log(giveUp(trifle(9), 0) === null ? "bin" : "plate");
    console.log(interrupt(stubborn(), new Error("the rain")));
  }
`,
  "/kitchen.py": python`
    import asyncio

    async def trifle(layers):
        try:
            for layer in range(1, layers + 1):
                print(f"layer {layer} of {layers}")
                await asyncio.sleep(0)
            return f"a trifle of {layers}"
        finally:
            print(f"bowl washed after {layers}")

    async def stubborn():
        for task in ["peeling", "slicing"]:
            try:
                print(task)
                await asyncio.sleep(0)
            except Exception as error:
                print(f"{task} in spite of {error}")
        return "a fruit salad"
`,
  "/morning.py": python`
    from kitchen import stubborn, trifle

    def morning(finish, give_up, interrupt):
        print(finish(trifle(7)))
        print(finish(trifle(0)))
        five = trifle(5)
        print("bin" if give_up(five, 3) is None else "plate")
        print(give_up(trifle(4), 5))
        print("bin" if give_up(trifle(9), 0) is None else "plate")
        print(interrupt(stubborn(), RuntimeError("the rain")))
`,
};

/** What a trifle prints that is pushed so many times, until it returns or is closed. */
function layers(pushed: number, all: number): string[] {
  const laid = Array.from({ length: pushed }, (_, index) => `layer ${index + 1} of ${all}`);
  return [...laid, `bowl washed after ${all}`];
}

/** The kitchen works without a loop: whoever opens one lets it do the driving. */
const usesNoLoop: Matcher = (run) => {
  const opened = run.events.find((event) => event.type === "loop-opened");
  return (
    (opened && {
      seen: `An event loop was opened at ${opened.time} s.`,
      expected: "No event loop: send, throw and close are enough.",
      hint: "asyncio.run and createTask hand the coroutine to a loop. Here you push it yourself.",
    }) ??
    null
  );
};

export default exercise({
  scenarios: [{ name: "on another morning", files: otherFiles }],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check(
      "Finishes the work, however many pushes it takes",
      printsInOrder("bread: mixed", "bread: rested", "bread: baked", "bread: table cleared", "finished: one bread"),
      "send pushes as far as the next await. Push again until done: true is the answer; its value is the result.",
    ),
    check(
      "Gives up after the pushes it was given, and closes the work",
      all(
        printsInOrder("cake: mixed", "cake: rested", "cake: table cleared", "given up: nothing"),
        printsTimes("cake: baked", 0),
      ),
      "The cake gets two pushes and no more. Work that is given up is closed, so that its finally block runs.",
    ),
    check(
      "Gives the result of work that returns within its pushes",
      printsInOrder("tart: baked", "tart: table cleared", "in time: one tart"),
      "The tart has three steps, and returns on the fourth push. The push that returns counts too.",
    ),
    check(
      "Raises the error at the await where the work stands",
      printsInOrder("soup: on the stove", "soup: on the fire, because the gas is off", "interrupted: one pot of soup"),
      "Push once, so that the work stands at an await. Then throw, and go on pushing: the soup catches the error.",
    ),
    check(
      "Lets an error out that the work does not catch",
      printsInOrder("pie: mixed", "pie: table cleared", "interrupted: out came: the oven is cold"),
      "Nothing in bake catches the error, so throw raises it again, out of the coroutine. Let it pass.",
    ),
    check("Uses no event loop", usesNoLoop),
    inScenario(
      "on another morning",
      check(
        "Drives whatever it is given",
        prints(
          ...layers(7, 7),
          "a trifle of 7",
          ...layers(0, 0),
          "a trifle of 0",
          ...layers(3, 5),
          "bin",
          ...layers(4, 4),
          "a trifle of 4",
          "bin",
          "peeling",
          "peeling in spite of the rain",
          "slicing",
          "a fruit salad",
        ),
        "This work has other steps: seven, none at all, and one that goes on after an error. Count nothing in advance.",
      ),
    ),
  ],
});
