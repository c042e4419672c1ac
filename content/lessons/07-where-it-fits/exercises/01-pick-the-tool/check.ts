import { answers, check, runsToTheEnd, exercise, inScenario, prints, type Check } from "#grading";

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
  runsToTheEnd(),
  fits("chat server", "A tool that keeps ten thousand connections waiting at little cost.", {
    threads:
      "Ten thousand threads, and nearly all of them asleep: each takes memory, and the system has to manage them all.",
    processes:
      "A process for each connection costs far more than a thread, and a silent connection needs no processor core.",
    "plain script": "A plain script listens to one person at a time. The other 9,999 would have to wait.",
  }),
  fits("price finder", "A tool that overlaps two hundred waits, and fits the library.", {
    threads:
      "Two hundred threads would work. But the library is made for asyncio, and needs only one thread for all of them.",
    processes: "Nothing is computed here. Two hundred processes would only wait, each with its own memory.",
    "plain script": "Asking one shop after another takes two hundred times a second or two. These waits can overlap.",
  }),
  fits("timetable maker", "A tool that lets several cores compute at the same time.", {
    asyncio: "asyncio overlaps waiting, but this program never waits. One thread would compute while seven cores rest.",
    threads:
      "In the usual Python, one thread at a time runs Python code. Eight threads would take turns, and be no faster than one.",
    "plain script":
      "It works, but on one core. The other seven could share the work, because no timetable depends on another.",
  }),
  fits("branch report", "A tool that overlaps a few blocking calls.", {
    asyncio:
      "The driver blocks: if you call it on the loop, it stops everything. You would need threads anyway, and asyncio on top of them.",
    processes:
      "It would work. But five calls that only wait need no cores of their own, and threads are cheaper than processes.",
    "plain script": "Asking one branch after another takes five minutes, and the report should be ready in one.",
  }),
  fits("file renamer", "The simplest tool that does the work.", {
    asyncio: "Renaming a file takes a moment, and the functions that do it block anyway. There is nothing to overlap.",
    threads: "Forty files are renamed before the first thread would pay off, and errors are harder to follow.",
    processes: "Starting one process takes longer than renaming forty files.",
  }),
  fits("parcel tracer", "The simplest tool that does the work.", {
    asyncio: "Each question contains the answer before it. Nothing can overlap, so asyncio saves no time here.",
    threads: "Each question contains the answer before it. A second thread would have to wait for the first one.",
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
