import {
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
  type Matcher,
} from "#grading";
import { printedMoments } from "#record";

const quietEvening = {
  "/diary.ts": `
  import * as asyncio from "asyncio";

  export const pages = ["I", "II"];

  export async function savePage(page) {
    await asyncio.sleep(0.5);
    console.log(\`page \${page}\`);
  }

  export async function evening(keep) {
    const keeping = asyncio.createTask(keep());
    await asyncio.wait([keeping]);
    console.log(keeping.cancelled() ? "cancelled" : "ended as usual");
  }
`,
  "/diary.py": python`
    import asyncio

    pages = ["I", "II"]

    async def save_page(page):
        await asyncio.sleep(0.5)
        print(f"page {page}")

    async def evening(keep):
        keeping = asyncio.create_task(keep())
        await asyncio.wait([keeping])
        print("cancelled" if keeping.cancelled() else "ended as usual")
`,
};

const shortEvening = {
  "/diary.ts": `
  import * as asyncio from "asyncio";

  export const pages = ["1", "2", "3", "4"];

  export async function savePage(page) {
    try {
      await asyncio.sleep(3);
      console.log(\`\${page} whole\`);
    } catch (error) {
      console.log(\`\${page} torn\`);
      throw error;
    }
  }

  export async function evening(keep) {
    const keeping = asyncio.createTask(keep());
    await asyncio.sleep(7);
    keeping.cancel();
    await asyncio.wait([keeping]);
    console.log(keeping.cancelled() ? "cancelled" : "went on");
  }
`,
  "/diary.py": python`
    import asyncio

    pages = ["1", "2", "3", "4"]

    async def save_page(page):
        try:
            await asyncio.sleep(3)
            print(f"{page} whole")
        except BaseException:
            print(f"{page} torn")
            raise

    async def evening(keep):
        keeping = asyncio.create_task(keep())
        await asyncio.sleep(7)
        keeping.cancel()
        await asyncio.wait([keeping])
        print("cancelled" if keeping.cancelled() else "went on")
`,
};

/** No page is torn in two. */
const nothingTorn: Matcher = (run) => {
  const torn = printedMoments(run).find(({ text }) => text.endsWith(": torn"));
  if (!torn) return null;
  return {
    seen: `“${torn.text}” was printed at ${torn.time} s.`,
    expected: "A page that was begun is saved to its end.",
    hint: "The request must not reach the page. Something has to stand between keep and savePage, and keep must wait for the page.",
    at: { time: torn.time, task: torn.task, place: torn.place },
  };
};

export default exercise({
  scenarios: [
    { name: "on a quiet evening", files: quietEvening },
    { name: "with slow pages", files: shortEvening },
  ],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check("No page is torn", nothingTorn),
    check(
      "The page that was begun is saved to its end",
      printsAt([1, "Monday: saved"], [1.5, "time to sleep"], [2, "Tuesday: saved"]),
      "Tuesday's page is begun at 1 second and needs until 2. The request comes in between.",
    ),
    check("No further page is begun", printsTimes("Wednesday: begun", 0)),
    check(
      "Ends as cancelled, when the page is saved",
      printsValue("the diary ", "was cancelled"),
      "The request was kept away from the page. It must still leave keep: raise it again when the page is saved.",
    ),
    check("Stops as soon as the page is saved", takes(2)),
    inScenario("on a quiet evening", check("Saves all pages", prints("page I", "page II", "ended as usual"))),
    inScenario("with slow pages", check("Saves what was begun", prints("1 whole", "2 whole", "3 whole", "cancelled"))),
  ],
});
