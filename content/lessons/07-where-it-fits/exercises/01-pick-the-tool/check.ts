import { answers, check, endsWell, exercise, inScenario, prints, type Check } from "#grading";

type Tool = "asyncio" | "threads" | "processes" | "plain script";

const TOOLS: Tool[] = ["asyncio", "threads", "processes", "plain script"];

/** One case: `needs` says what its tool must do, `because` why each of the others does not fit. */
function fits(name: string, needs: string, because: Partial<Record<Tool, string>>): Check {
  return check(
    `The right tool for the ${name}`,
    answers({
      line: new RegExp(`^${name}: (.*)$`),
      choices: TOOLS,
      right: TOOLS.find((tool) => !(tool in because))!,
      expected: needs,
      because,
    }),
  );
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  fits("chat server", "A tool that keeps ten thousand connections waiting at little cost.", {
    threads:
      "Ten thousand threads, nearly all of them asleep: each takes memory, and the system must look after all of them.",
    processes:
      "A process for each connection costs far more than a thread, and a silent person needs no processor core.",
    "plain script": "A plain script listens to one person at a time. The other 9,999 would have to wait.",
  }),
  fits("price finder", "A tool that overlaps two hundred waits, and goes with the library.", {
    threads:
      "Two hundred threads would work. But the library is made for asyncio already, and needs one thread for all of them.",
    processes:
      "Nothing is computed here. Two hundred processes would do nothing but wait, each with memory of its own.",
    "plain script": "One shop after another takes two hundred times a second or two. These waits can overlap.",
  }),
  fits("timetable maker", "A tool that lets several cores compute at the same time.", {
    asyncio:
      "asyncio overlaps waiting, and here is nothing to wait for. One thread would compute while seven cores rest.",
    threads:
      "In the usual Python, one thread at a time runs Python code. Eight threads would take turns on it, and be no faster than one.",
    "plain script":
      "It works, on one core. The other seven could share the work, for no timetable depends on another one.",
  }),
  fits("branch report", "A tool that overlaps a few calls which block.", {
    asyncio:
      "The driver blocks: called on the loop, it would stop everything. You would need threads under asyncio all the same.",
    processes:
      "It would work. But five programs that do nothing but wait need no cores of their own, and threads share memory.",
    "plain script": "One branch after another takes five minutes, and one is wanted.",
  }),
  fits("file renamer", "The least that does the work.", {
    asyncio:
      "Renaming is done in a blink, and the functions that rename files block anyway. There is nothing to overlap.",
    threads: "Forty renamings are over before the first thread would pay off, and errors are harder to follow.",
    processes: "To start one process takes longer than to rename forty files.",
  }),
  fits("parcel tracer", "The least that does the work.", {
    asyncio: "Each question contains the answer before it. Nothing can overlap, so asyncio saves no time here.",
    threads: "Each question contains the answer before it. A second thread would wait for the first one.",
    processes: "There is nothing to compute, and each question contains the answer before it.",
  }),
  inScenario(
    "with other words of advice",
    check(
      "Leaves the printing to advise",
      prints(
        "for the chat server, take asyncio",
        "for the price finder, take asyncio",
        "for the timetable maker, take processes",
        "for the branch report, take threads",
        "for the file renamer, take plain script",
        "for the parcel tracer, take plain script",
      ),
      "Give your picks to `advise`, once: it prints them, here in other words.",
    ),
  ),
);
