export { Timeline, type Flag } from "./Timeline.tsx";
export { standingLines, type Cursor } from "./moment.ts";
export { eventNear, indexRun, laneOf, laneOfTask, type RunIndex } from "./run-index.ts";
