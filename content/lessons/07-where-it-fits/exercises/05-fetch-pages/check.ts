import {
  all,
  check,
  closesConnections,
  connections,
  runsToTheEnd,
  exercise,
  inScenario,
  awaitsEveryCoroutine,
  peak,
  printsInOrder,
  printsValue,
  takesAtMost,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("At the busiest moment three connections are open", peak(connections(), 3)),
  check(
    "Takes each page to its last byte",
    all(printsValue("/tents: ", "200, 90000 bytes"), printsValue("/packs: ", "200, 70000 bytes")),
    "A large page comes in several pieces. The header `Content-Length` tells how many bytes there are, and `readexactly` waits for all of them.",
  ),
  check(
    "Goes where a page has moved to",
    printsValue("/lamps: ", "200, 800 bytes"),
    "The answer with the status 301 has a header `Location`. Ask for that page, and give its result.",
  ),
  check(
    "Says which page was cut off",
    printsValue("/stoves: ", "cut off"),
    "Here the server hangs up in the middle of the page. What does `readexactly` raise then, and where can you catch it?",
  ),
  check("Closes every connection", closesConnections("client")),
  check(
    "Prints every page in the order of the list",
    printsInOrder("/boots: 200, 1200 bytes", "/maps: 404", "/ropes: 200, 2000 bytes"),
  ),
  check(
    "Has all pages within five seconds",
    takesAtMost(5),
    "The server keeps a connection open for five seconds more, in case the client wants another page. What tells you that this one is complete?",
  ),
  inScenario(
    "on another site",
    check(
      "Keeps to the limit, and fetches what there is",
      all(
        peak(connections(), 2),
        printsInOrder("/poems: cut off", "/novels: 200, 140000 bytes", "/diaries: 500", "/plays: 200, 3000 bytes"),
        closesConnections("client"),
        takesAtMost(6),
      ),
      "This site is on another host, takes two connections, and has a page that has moved twice. Take the host, the port and the limit from `pages.ts`.",
    ),
  ),
);
