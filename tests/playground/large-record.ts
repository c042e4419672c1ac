import { RECORD_VERSION, type RunEvent } from "../../src/record/index.ts";

/** The record of a program with so many tasks of one kind, as a file has it: six events for each. */
export function largeRecord(tasks: number): string {
  const place = { file: "/main.py", line: 5, function: "ask" };
  const main = { task: 1, time: 0 };
  const events: RunEvent[] = [
    { type: "loop-opened", time: 0, clock: "real" },
    { type: "task-created", ...main, name: "Task-1", coroutine: "main", parent: null, place: null },
    { type: "task-started", ...main },
  ];
  const ids = Array.from({ length: tasks }, (_, index) => index + 2);
  for (const task of ids) {
    events.push({ type: "task-created", time: 0, task, name: `Task-${task}`, coroutine: "ask", parent: 1, place });
  }
  events.push({ type: "task-suspended", ...main, on: { kind: "future", text: "a gathering" }, stack: [place] });
  for (const task of ids) {
    const on = { kind: "sleep", until: 5, text: "sleep(5)" } as const;
    const time = task / 1e4;
    events.push({ type: "task-started", time, task }, { type: "task-suspended", time, task, on, stack: [place] });
  }
  for (const task of ids) {
    const time = 5 + task / 1e4;
    events.push({ type: "task-ready", time, task }, { type: "task-resumed", time, task });
    if (task % 1000 === 0) {
      events.push({ type: "blocking", time, duration: task / 1e4, task, cause: "long step", place });
    }
    events.push({ type: "task-finished", time, task, result: "None" });
  }
  const file = {
    version: RECORD_VERSION,
    entry: "/main.py",
    clock: "real",
    elapsed: 5 + tasks / 1e4,
    outcome: { kind: "finished" },
    events,
    files: { "/main.py": "import asyncio\n\n\nasync def ask():\n    await asyncio.sleep(5)\n" },
  };
  return JSON.stringify(file);
}
