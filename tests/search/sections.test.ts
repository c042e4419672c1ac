import { describe, expect, it } from "vitest";
import { toHtml, toRecords } from "../../src/search/records.ts";
import { readPage } from "../../src/search/sections.ts";

const LESSON = `<!doctype html><html><body><nav>Lessons</nav><main data-search="lesson">
  <h1>Tasks</h1><p>What is a <code>task</code>?</p>
  <h2 id="begin"><a href="#begin">Begin</a></h2><p>At once.</p><pre>create_task()</pre><p data-search="none">Builds on</p>
  <div data-search="exercise"><h3 id="try-it">Try it</h3><p>Your turn.</p></div>
  <p>After it.</p>
</main><footer>Foot</footer></body></html>`;

describe("a page", () => {
  it("is cut at its headings; code, and what nobody looks for, is left out", () => {
    expect(readPage(LESSON)).toEqual({
      title: "Tasks",
      sections: [
        { id: "", kind: "lesson", title: "Tasks", text: "What is a task?" },
        { id: "begin", kind: "lesson", title: "Begin", text: "At once. After it." },
        { id: "try-it", kind: "exercise", title: "Try it", text: "Your turn." },
      ],
    });
  });

  it("names members in full, and has the terms of a list", () => {
    const { sections } = readPage(`<main data-search="reference"><h1>Tasks</h1>
      <h3 id="Task.getName"><code>getName</code> <code>get_name</code></h3><p>Its name.</p>
      <dl><div id="eager"><dt>eager</dt><dd>At once.</dd></div></dl></main>`);
    expect(sections.map(({ title, text }) => [title, text])).toEqual([
      ["Task.getName", "getName get_name Its name."],
      ["eager", "At once."],
    ]);
  });

  it("with another word in data-search is an error that names the words", () => {
    expect(() => readPage(`<main data-search="lessons"></main>`)).toThrow(/"lessons".*lesson, exercise/);
  });
});

describe("a record", () => {
  it("is a whole page, or an exercise at its own address", () => {
    const records = toRecords("/lessons/tasks/", readPage(LESSON));
    expect(records.map(({ address, kind, title }) => [address, kind, title])).toEqual([
      ["/lessons/tasks/", "lesson", "Tasks"],
      ["/lessons/tasks/#try-it", "exercise", "Try it"],
    ]);
  });

  it("keeps what looks like HTML as text", () => {
    const section = { id: "x", kind: "glossary", title: `"<Lock>"`, text: "a < b && c" } as const;
    const [record] = toRecords("/glossary/", { title: "Glossary", sections: [section] });
    const html = toHtml(record!);
    expect(html).toContain("&quot;&lt;Lock>&quot;");
    expect(html).toContain("a &lt; b &amp;&amp; c");
  });
});
