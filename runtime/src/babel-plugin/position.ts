import type { types as t } from "@babel/core";
import type { State } from "./state.ts";

export function fileOf({ filename = "<unknown>" }: State): string {
  return filename;
}

export function lineOf(node: t.Node): number {
  return node.loc?.start.line ?? 1;
}
