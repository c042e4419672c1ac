// Runs in a fenced process and evaluates what it is sent where no scope is around it: as a program that has broken out.
import { serialize } from "node:v8";
import { Script } from "node:vm";
import type { Realm } from "../../../src/lanes/process/inside/realm.ts";
import { serve } from "../../../src/lanes/process/inside/serve.ts";

serve<Record<string, string>>((expressions, outside) => () => {
  const results: Record<string, string> = {};
  const evaluate = async ([name, expression]: [string, string]) => {
    try {
      results[name] = String(await new Script(expression).runInThisContext());
    } catch (error) {
      results[name] = String(error);
    }
  };
  void Promise.all(Object.entries(expressions).map(evaluate)).then(() => outside.send(0, serialize(results)));
  return undefined as unknown as Realm;
});
