import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RecordBuilder, type Printed } from "../../src/record/index.ts";
import { indexRun } from "../../src/timeline/run-index.ts";
import { Timeline } from "../../src/timeline/Timeline.tsx";

const late: Printed = { type: "printed", time: 9, task: null, job: null, stream: "out", text: "late", place: null };

test("of a very long run the lanes end where the recording does, which the picture and its table say", () => {
  const builder = new RecordBuilder({ entry: "/main.py", clock: "virtual" });
  builder.add({ type: "loop-opened", time: 1, clock: "virtual" });
  builder.leaveOut({ events: 18_711, lines: 0 }, 8);
  builder.add(late);
  const index = indexRun(builder.end({ kind: "finished" }));
  expect(index).toMatchObject({ times: [1], run: { elapsed: 1 } });
  expect(index.eventsOf.size).toBe(0);
  // The console's cursor is at a line that the timeline does not reach.
  const props = { index, runningSince: null, cursor: { event: 1, lane: null }, onCursor: () => undefined, flags: [] };
  const html = renderToStaticMarkup(createElement(Timeline, props)).replaceAll(/<!-- -->/g, "");
  expect(html).toContain(
    "The timeline shows the first 1 event of this run. It went on: 18,711 more events were only counted.",
  );
  expect(html).toContain("As a table: the first 1 event");
});
