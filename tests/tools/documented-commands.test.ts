import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../src/tools/root.mjs";
import { steps } from "../../src/tools/test-steps.ts";

interface Workflow {
  name?: string;
  on?: { workflow_run?: { workflows: string[] } };
  jobs?: Record<string, { steps: Step[] }>;
  runs?: { steps: Step[] };
}

interface Step {
  run?: string;
  uses?: string;
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

const paths = globSync(".github/{workflows,actions/*}/*.yml", { cwd: root });
const workflows = paths.map((path) => ({ path, ...(parse(read(path)) as Workflow) }));
const stepsOf = ({ jobs, runs }: Workflow): Step[] =>
  [...Object.values(jobs ?? {}), ...(runs ? [runs] : [])].flatMap((job) => job.steps);

/** A command by the name of its script, and what it is given. */
const COMMAND = /\bnpm (?:(?<own>ci)|(?<script>test|start|run [\w:]+))(?: -- (?<args>[^`|\n]*))?/g;

function expectKnown(text: string): void {
  for (const { groups } of text.matchAll(COMMAND)) {
    const { own, args = "" } = groups!;
    if (own) continue;
    const script = groups!["script"]!.replace("run ", "");
    expect(Object.keys(scripts)).toContain(script);
    // Each command reads its own options, by parseArgs.
    const [path] = /src\/\w+\/[\w-]+\.ts$/.exec(scripts[script]!) ?? [];
    for (const [, option] of args.matchAll(/--(\w+)/g)) {
      expect(path && read(path), `--${option} of ${script}`).toMatch(new RegExp(`\\b${option}: \\{ type: "`));
    }
    for (const [, part] of args.matchAll(/--only (\w+)/g)) expect(Object.keys(steps)).toContain(part);
  }
}

describe.each(workflows)("$path", (workflow) => {
  it("runs commands that there are, with options that they know", () => {
    for (const { run = "" } of stepsOf(workflow)) {
      expect(run.match(COMMAND)?.length, run).toBe(run.match(/\bnpm /g)?.length);
      expectKnown(run);
    }
  });

  it("uses actions and other workflows that there are", () => {
    const own = stepsOf(workflow).flatMap(({ uses }) =>
      uses?.startsWith("./") ? [`${uses.slice(2)}/action.yml`] : [],
    );
    expect(paths).toEqual(expect.arrayContaining(own));
    const names = workflows.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(workflow.on?.workflow_run?.workflows ?? []));
  });
});

it("all parts of `npm test` are run by the workflow of each change", () => {
  const commands = stepsOf(workflows.find(({ path }) => path.endsWith("/ci.yml"))!).map(({ run }) => run);
  const parts = Array.from(commands.join("\n").matchAll(/--only (\w+)/g), ([, part]) => part);
  expect([...new Set(parts)].sort()).toEqual(Object.keys(steps).sort());
});

it.each(["README.md", ...globSync(".github/**/*.md", { cwd: root })])("%s names commands that there are", (path) => {
  expectKnown(read(path));
});
