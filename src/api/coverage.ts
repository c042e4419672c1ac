import type { ApiEntry } from "./api.ts";
import { different, newer, notInBrowser, type Difference } from "./differences.ts";
import { typescriptSpelling } from "../record/spelling.ts";

/** What has become of one of asyncio's names. */
export interface Coverage {
  /** The module's name, or `Class.member`. */
  python: string;
  status: "supported" | "different" | "not in a browser";
  /** How it is spelled here, and under which name it is described, which may be a base class's. Null for what is not here. */
  typescript: { name: string; describedAs: string } | null;
  /** In one sentence, in Markdown. Null for what is supported. */
  why: string | null;
  /** The Python that brought it, where that is newer than the one the list is of. */
  since?: string;
}

/**
 * What has become of each of asyncio's names.
 *
 * @throws Error for names that are neither here nor explained, and for explanations of what needs none
 */
export function coverage(pythonNames: readonly string[], api: readonly ApiEntry[]): Coverage[] {
  const here = namesIn(api);
  const reasons = new Map([...reasonsFor("different", different), ...reasonsFor("not in a browser", notInBrowser)]);
  const table = withNewer(pythonNames).map((python): Coverage => {
    const spelled = python
      .split(".")
      .map(typescriptSpelling)
      .join(".")
      .replace(/^AbstractEventLoop/, "EventLoop");
    const describedAs = here.get(spelled);
    const typescript = describedAs === undefined ? null : { name: spelled, describedAs };
    return { python, typescript, ...(reasons.get(python) ?? { status: "supported", why: null }), since: newer[python] };
  });
  const problems = [
    ...table.filter(isUnexplained).map(({ python }) => `asyncio has ${python}: export it, or say why not`),
    ...table
      .filter(isThereAfterAll)
      .map(({ python }) => `${python} is exported, and said to be impossible in a browser`),
    ...[...reasons.keys()]
      .filter((name) => !pythonNames.includes(name))
      .map((name) => `asyncio has no ${name} to explain`),
  ];
  if (problems.length > 0) throw new Error(`src/api/differences.ts:\n${problems.join("\n")}`);
  return table;
}

/** Adds the members of classes that only newer Pythons have, after the other members. */
function withNewer(names: readonly string[]): string[] {
  return names.flatMap((name, index) => {
    const owner = name.split(".")[0]!;
    const isLast = !names[index + 1]?.startsWith(`${owner}.`);
    return [name, ...(isLast ? Object.keys(newer).filter((each) => each.startsWith(`${owner}.`)) : [])];
  });
}

type Reason = Pick<Coverage, "status" | "why">;

function reasonsFor(status: Coverage["status"], differences: readonly Difference[]): [name: string, Reason][] {
  return differences.flatMap(({ names, why }) => names.map((name): [string, Reason] => [name, { status, why }]));
}

function isUnexplained({ status, typescript }: Coverage): boolean {
  return status === "supported" && typescript === null;
}

function isThereAfterAll({ status, typescript }: Coverage): boolean {
  return status === "not in a browser" && typescript !== null;
}

/** The names that are exported, and their members' as `Class.member`, inherited ones too; each with the name described. */
function namesIn(api: readonly ApiEntry[]): Map<string, string> {
  const membersOf = (entry: ApiEntry): string[] => {
    const base = api.find(({ name }) => name === entry.base);
    return [...(base ? membersOf(base) : []), ...entry.members.map(({ name }) => name)];
  };
  return new Map(
    api.flatMap((entry): [string, string][] => [
      [entry.name, entry.name],
      ...membersOf(entry).map((member): [string, string] => [`${entry.name}.${member.split(".")[1]!}`, member]),
    ]),
  );
}
