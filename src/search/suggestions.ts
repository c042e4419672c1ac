/** Proposed to somebody who has not typed anything yet. */
export const SUGGESTIONS = [
  "Why does my coroutine not run?",
  "create_task vs await",
  "Run blocking code",
  "Cancel a task",
  "Timeout",
];
