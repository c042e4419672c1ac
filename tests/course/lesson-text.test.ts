import { describe, expect, it } from "vitest";
import { parseLessonText } from "../../src/course/index.ts";

const text = `---
title: Tea
---

Some words first.

## It's a call

<Example name="inert" title="A call">

<Predict name="inert" question="What is printed?" choices={[["one"], ["two"]]}>

Because \`brew\` never ran.

</Predict>

</Example>

<Rule>A call runs \`nothing\`.</Rule>

## It's a call

<Rule>

Two of **one** name.

</Rule>
`;

describe("a lesson's text", () => {
  it("has headings with the anchors of the page, told apart when they are the same", () => {
    expect(parseLessonText(text, "x").headings).toEqual([
      { id: "its-a-call", text: "It's a call" },
      { id: "its-a-call-1", text: "It's a call" },
    ]);
  });

  it("has its rules as Markdown, under the heading that shows each", () => {
    const rules = parseLessonText(text, "x").rules.map(({ text, heading }) => [text, heading.id]);
    expect(rules).toEqual([
      ["A call runs `nothing`.", "its-a-call"],
      ["Two of **one** name.", "its-a-call-1"],
    ]);
  });

  it("has its predictions, also those inside of an example", () => {
    expect(parseLessonText(text, "x").predicts).toEqual([
      { name: "inert", question: "What is printed?", heading: { id: "its-a-call", text: "It's a call" } },
    ]);
  });

  it("has the steps a reader takes: its sections, programs and exercises, in order", () => {
    const { steps } = parseLessonText(`${text}\n<Exercise name="wake-it-up" />\n\n## Next\n`, "x");
    expect(steps.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "section its-a-call",
      "example inert",
      "section its-a-call-1",
      "exercise wake-it-up",
      "section next",
    ]);
  });

  it("is refused with a rule that no heading leads to", () => {
    expect(() => parseLessonText("<Rule>Alone.</Rule>", "content/x.mdx")).toThrow(
      "content/x.mdx: a <Rule> comes before the first heading",
    );
  });
});
