import type { Extension } from "@codemirror/state";
import type { EditedFile } from "./ask.ts";
import { completion } from "./completion.ts";
import { explanations } from "./explanations.ts";
import { look } from "./look.ts";
import { problems } from "./problems.ts";
import { tooltipPlace } from "./tooltip-place.ts";

/** What an editor knows of TypeScript: what can be written, what is wrong, what a name means. */
export function typescript(file: EditedFile): Extension {
  return [completion(file), problems(file), explanations(file), tooltipPlace, look];
}
