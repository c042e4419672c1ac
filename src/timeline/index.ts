export { standingLines, type Cursor } from "./moment.ts";
export { eventNear, indexRun, laneOf, laneOfTask, type RunIndex } from "./run-index.ts";
export { StackedTimelines, type StackedRun } from "./StackedTimelines.tsx";
export { Timeline } from "./Timeline.tsx";
export type { Flag } from "./Track.tsx";
