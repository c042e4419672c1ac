import { describe, expect, it } from "vitest";
import { parseTask } from "../../src/course/index.ts";

const whole = `---
title: Wake it up: the tea
---

Brew **tea**.

Then serve it.

## Requirements

- It is brewed.
- It takes 1 second.

## Hints

1. Look.
2. Look
   closer:

   \`\`\`ts
   ## not a heading
   \`\`\`
3. Put \`await\` there.

## Why

Because.
`;

const without = (part: string) => whole.replace(part, "");
const problemsOf = (markdown: string) => {
  try {
    parseTask(markdown, "task.md");
  } catch (error) {
    return (error as Error).message;
  }
  return "none";
};

describe("parseTask", () => {
  it("takes a task apart", () => {
    expect(parseTask(whole, "task.md")).toMatchObject({
      title: "Wake it up: the tea",
      texts: {
        typescript: {
          body: "Brew **tea**.\n\nThen serve it.",
          requirements: "- It is brewed.\n- It takes 1 second.",
          hints: ["Look.", "Look\ncloser:\n\n```ts\n## not a heading\n```", "Put `await` there."],
          why: "Because.",
        },
      },
    });
  });

  it.each([
    ["title: Wake it up: the tea", "task.md: it does not begin with a frontmatter of one line, `title: …`"],
    ["Brew **tea**.\n\nThen serve it.", "task.md: nothing between the title and `## Requirements` says what to do"],
    ["- It is brewed.\n- It takes 1 second.", "task.md: there is no section `## Requirements`, or nothing in it"],
    ["## Why\n", "task.md: there is no section `## Why`"],
    ["1. Look.\n", "task.md: `## Hints` has 2 numbered items (`1. …`), not 3"],
  ])("without %j says %j", (part, problem) => {
    expect(problemsOf(without(part))).toMatch(problem);
  });

  it("names a section that a task has not", () => {
    expect(problemsOf(`${whole}\n## Notes\n\nMore.`)).toBe(
      "task.md: `## Notes` is not a section of a task: there are Requirements, Hints, Why, " +
        "Task in Python, Requirements in Python, Hints in Python, Why in Python",
    );
  });

  it("says the same in Python's words, or what is said to readers of Python alone", () => {
    const markdown = whole.replace("Because.", "`createTask` starts it.\n\n## Hints in Python\n\n1. A\n2. B\n3. C");
    expect(parseTask(markdown, "task.md")).toMatchObject({
      texts: {
        typescript: {
          hints: [/^Look/, /^Look/, /^Put/].map((start) => expect.stringMatching(start)),
          why: "`createTask` starts it.",
        },
        python: { body: "Brew **tea**.\n\nThen serve it.", hints: ["A", "B", "C"], why: "`create_task` starts it." },
      },
    });
    expect(problemsOf(`${markdown}\n4. D`)).toBe("task.md: `## Hints in Python` has 4 numbered items (`1. …`), not 3");
  });

  it("lists all problems at once", () => {
    expect(problemsOf("").split("\n")).toHaveLength(5);
  });
});
