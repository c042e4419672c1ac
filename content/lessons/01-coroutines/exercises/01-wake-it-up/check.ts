import { check, endsWell, exercise, inScenario, nothingUnawaited, prints, python } from "#grading";
import { neverAwaited } from "#record";

const slowKitchen = {
  "/kitchen.ts": `
  import * as asyncio from "asyncio";

  export async function brew(drink: string) {
    console.log("filling the kettle");
    await asyncio.sleep(2);
    console.log(\`pouring \${drink}\`);
    return \`a mug of \${drink}, 80 degrees\`;
  }
`,
  "/kitchen.py": python`
    import asyncio

    async def brew(drink):
        print("filling the kettle")
        await asyncio.sleep(2)
        print(f"pouring {drink}")
        return f"a mug of {drink}, 80 degrees"
`,
};

export default exercise({
  scenarios: [{ name: "in another kitchen", files: slowKitchen }],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check(
      "Brews the tea, then serves it",
      prints("brewing tea", "served: a cup of tea"),
      (run) =>
        neverAwaited(run).length > 0 && "The call brew(…) only makes a coroutine object. What makes its body run?",
    ),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
    inScenario(
      "in another kitchen",
      check(
        "Serves whatever brew returns",
        prints("filling the kettle", "pouring tea", "served: a mug of tea, 80 degrees"),
        "This kitchen works differently. Let brew do the work, and serve the very value that awaiting it gives.",
      ),
    ),
  ],
});
