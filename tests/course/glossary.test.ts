import { describe, expect, it } from "vitest";
import { parseGlossary } from "../../src/course/index.ts";

const task = `## task

Also: tasks, Task
Shown in: event-loop#taking-turns

A coroutine that the loop has taken over.
`;
const loop = `## event loop

Shown in: coroutines#await-makes-it-run

What runs \`tasks\`.
`;

describe("the glossary", () => {
  it("has its terms in alphabetical order", () => {
    expect(parseGlossary(`${task}\n${loop}`, "x")).toEqual([
      {
        id: "event-loop",
        name: "event loop",
        also: [],
        lesson: "coroutines",
        heading: "await-makes-it-run",
        meaning: "What runs `tasks`.",
      },
      {
        id: "task",
        name: "task",
        also: ["tasks", "Task"],
        lesson: "event-loop",
        heading: "taking-turns",
        meaning: "A coroutine that the loop has taken over.",
      },
    ]);
  });

  it("says which term is not written as a term is", () => {
    expect(() => parseGlossary(`${task}\n## lock\n\nA door.\n`, "glossary.md")).toThrow(
      "glossary.md: “lock” is not a term",
    );
    expect(() => parseGlossary(`${loop}\nA second paragraph.\n`, "glossary.md")).toThrow("“event loop” is not a term");
  });

  it("explains nothing twice, under no name", () => {
    const other = task.replace("## task", "## job");
    expect(() => parseGlossary(`${task}\n${other}`, "glossary.md")).toThrow("“tasks” is explained twice");
  });
});
