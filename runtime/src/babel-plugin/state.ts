import type { PluginPass, types as t } from "@babel/core";
import type { FirstLine } from "./first-line.ts";

/** What the plugin has at hand while it compiles a module. */
export interface State extends PluginPass {
  /** Of the Babel that compiles, which may be the one inside Sandpack's bundler. */
  t: typeof t;
  firstLine: FirstLine;
  /** The constants that hold the places of calls, by line and function. */
  places: Map<string, t.Identifier>;
  /**
   * Those made here, which the program's author knows nothing of: each with the qualified name of the function whose body it
   * has.
   */
  generators: WeakMap<t.Node, string>;
}
