import { check, endsWell, exercise, inScenario, nothingUnawaited, prints, python, runsTasks, takes } from "#grading";

const otherChoir = {
  "/choir.ts": `
  export const choir = [
    { name: "Dot", lines: ["one"] },
    { name: "Eve", lines: ["uno", "due", "tre", "quattro"] },
    { name: "Fay", lines: [] },
    { name: "Gus", lines: ["eins", "zwei"] },
  ];
`,
  "/choir.py": python`
    from typing import NamedTuple

    class Singer(NamedTuple):
        name: str
        lines: list

    choir = [
        Singer("Dot", ["one"]),
        Singer("Eve", ["uno", "due", "tre", "quattro"]),
        Singer("Fay", []),
        Singer("Gus", ["eins", "zwei"]),
    ]
`,
};

export default exercise({
  scenarios: [{ name: "with another choir", files: otherChoir }],
  checks: [
    check("Comes to its end without an error", endsWell()),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
    check("Each singer is a task of its own", runsTasks("sing", 3)),
    check(
      "The singers take turns, line by line",
      prints(
        "Ada: the sun",
        "Bo: the hill",
        "Cy: the wind",
        "Ada: the moon",
        "Bo: the sea",
        "Cy: the rain",
        "Ada: the stars",
        "Cy: the snow",
        "the song is over",
      ),
      (run) =>
        run.elapsed === 0
          ? "A task keeps the thread until it comes to an await that has to wait. Where should a singer give the turn away?"
          : null,
    ),
    check("Nobody waits for time to pass", takes(0), "A turn is given away for no time at all: asyncio.sleep(0)."),
    inScenario(
      "with another choir",
      check(
        "Whoever has no line left drops out",
        prints(
          "Dot: one",
          "Eve: uno",
          "Gus: eins",
          "Eve: due",
          "Gus: zwei",
          "Eve: tre",
          "Eve: quattro",
          "the song is over",
        ),
        "Here the songs have one, four, no and two lines. Leave the order to the queue.",
      ),
    ),
  ],
});
