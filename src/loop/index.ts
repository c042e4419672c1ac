export { LoopPicture } from "./LoopPicture.tsx";
export { LoopReplay } from "./loop-replay.ts";
