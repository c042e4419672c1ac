import { PROGRAMS_POLICY } from "../../../headers/policies.ts";
import workerScript from "../worker/worker.ts?bundled";
import frameScript from "../../frame/frame.script.ts?bundled";
import type { FrameContents } from "../../frame/worker-frame.ts";

/** Workers that run compiled TypeScript. */
export const TYPESCRIPT_FRAME: FrameContents = {
  script: frameScript,
  policy: PROGRAMS_POLICY,
  // The name tells the runtime's frames in a stack from the program's.
  parts: `${workerScript}\n//# sourceURL=asyncio/worker.js`,
};
