import type { MdastNode } from "satteri";
import { attribute, isElement, parseMdx, textIn } from "../../src/course/index.ts";

/** What a lesson says in one place of one program, or of all of its programs. */
export interface Claim {
  /** The line of `index.mdx`. */
  line: number;
  /** As it is written. */
  text: string;
  /** The example it speaks of; null when it stands outside of all examples. */
  example: string | null;
  /** The changed program beside it, when it stands in a `<WhatHappens>`. */
  change: string | null;
}

/** A length of time that is named in prose. */
export interface DurationClaim extends Claim {
  seconds: number;
}

/** A number of tasks, waits or printed lines that is named in prose. */
export interface CountClaim extends Claim {
  count: number;
  of: "tasks" | "waits" | "lines";
}

/** What a lesson's prose claims of its programs: the code it quotes, and in examples the durations and numbers it names. */
export interface Claims {
  code: Claim[];
  durations: DurationClaim[];
  counts: CountClaim[];
  /** Programs to be run on the reader's own computer: fenced as `python at-home`, where `sh at-home` is for commands. */
  atHome: string[];
}

/**
 * The claims in a lesson's text. What is said of other programs is left out: asides on JavaScript, and the paragraphs
 * that ask the reader to change the program.
 */
export function claimsIn(mdx: string): Claims {
  const claims: Claims = { code: [], durations: [], counts: [], atHome: [] };
  addClaims(claims, parseMdx(mdx), { example: null, change: null });
  return claims;
}

type Place = Pick<Claim, "example" | "change">;

function addClaims(claims: Claims, node: MdastNode, place: Place): void {
  if (!isOfThePrograms(node)) return;
  const line = node.position?.start.line ?? 0;
  if (node.type === "code" && node.meta === "at-home") {
    if (node.lang === "python") claims.atHome.push(node.value);
    return;
  }
  if (node.type === "inlineCode" || node.type === "code") claims.code.push({ line, text: node.value, ...place });
  if (node.type === "paragraph" && place.example !== null) {
    claims.durations.push(...durationsIn(textIn(node), line, place));
    claims.counts.push(...countsIn(textIn(node), line, place));
  }
  const inside = placeIn(node, place);
  if ("children" in node) for (const child of node.children) addClaims(claims, child, inside);
}

function placeIn(node: MdastNode, place: Place): Place {
  if (isElement(node, "Example")) return { example: attribute(node, "name"), change: null };
  return isElement(node, "WhatHappens") ? { ...place, change: attribute(node, "name") } : place;
}

function isOfThePrograms(node: MdastNode): boolean {
  if (isElement(node, "InJavaScript") || node.type === "link") return false;
  return !(node.type === "paragraph" && textIn(node).startsWith("Change it."));
}

const NUMBERS: Record<string, number> = {
  ...{ zero: 0, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  half: 0.5,
};
const UNITS: Record<string, number> = { second: 1, minute: 60 };

/**
 * `two seconds`, `0.5 seconds`, `a second and a half`, `four and a half seconds`, `half a second`, `ten minutes`; but
 * neither `a second loaf` nor `more than a second`.
 */
const DURATION = new RegExp(
  `(?<!more than )\\b(?<half>half a )?(?:(?<number>\\d+(?:\\.\\d+)?|${Object.keys(NUMBERS).join("|")})(?<more> and a half)? )?` +
    `(?<unit>second|minute)s?(?<after> and a half)?\\b(?!(?<=(?<!half )\\ba second) (?!(?:later|earlier|of|and|is|to)\\b)[a-z])`,
  "gi",
);

/** The moments before the last one in `at zero, one and two seconds`. */
const EARLIER = new RegExp(`\\b(?:${Object.keys(NUMBERS).join("|")})\\b(?=(?:, \\w+)* and \\w+ seconds\\b)`, "gi");

function durationsIn(text: string, line: number, place: Place): DurationClaim[] {
  const earlier = Array.from(text.matchAll(EARLIER), ([number]) => {
    return { line, text: number, ...place, seconds: NUMBERS[number.toLowerCase()]! };
  });
  const durations = Array.from(text.matchAll(DURATION)).flatMap(({ 0: words, groups = {} }) => {
    const { half, number, more, unit = "", after } = groups;
    if (!half && !number) return [];
    const count = half ? 0.5 : (NUMBERS[number!.toLowerCase()] ?? Number(number));
    const halves = more || after ? 0.5 : 0;
    return { line, text: words, ...place, seconds: (count + halves) * UNITS[unit.toLowerCase()]! };
  });
  return [...earlier, ...durations];
}

/** `four tasks`, `the three waits`, `the first three lines`; but not `one task`, `two tasks or more` or `two lines that…`. */
const COUNT = new RegExp(
  `\\b(?<number>${Object.keys(NUMBERS).slice(3, 12).join("|")}) (?<of>tasks|waits|lines)\\b(?! (?:or|that)\\b)`,
  "gi",
);

function countsIn(text: string, line: number, place: Place): CountClaim[] {
  return Array.from(text.matchAll(COUNT), ({ 0: words, groups = {} }) => {
    const count = NUMBERS[groups["number"]!.toLowerCase()]!;
    return { line, text: words, ...place, count, of: groups["of"]!.toLowerCase() as CountClaim["of"] };
  });
}
