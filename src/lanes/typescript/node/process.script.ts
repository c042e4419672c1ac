import { Script } from "node:vm";
import { Realm } from "../../process/inside/realm.ts";
import { serve } from "../../process/inside/serve.ts";

export interface TypeScriptSetup {
  /** Evaluates to what a {@link Realm} is entered by. */
  enter: string;
  /** The Worker's. */
  script: string;
}

// Runs in a fenced process: each program has a scope of its own.
serve<TypeScriptSetup>((setup, outside) => {
  const enter = new Script(setup.enter);
  const script = new Script(setup.script);
  let realm: Realm | null = null;
  return () => {
    realm?.close();
    return (realm = new Realm(enter, script, outside));
  };
});
