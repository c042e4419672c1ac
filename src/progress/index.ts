/** What somebody has typed and done here. It is kept by the browser, on this device only. */
export { ageInWords } from "./age.ts";
export { quarantineToFile, dropQuarantine } from "./quarantine.ts";
export { onChange } from "./channel.ts";
export { storageTrouble } from "./database.ts";
export { DraftKeeper } from "./draft-keeper.ts";
export { fromFile, merge, mergeInWords, toFile } from "./file.ts";
export { sameFiles } from "./files.ts";
export { noteLesson, readPlace } from "./place.ts";
export {
  forgetOwnProgram,
  keepOwnProgram,
  readOwnPrograms,
  renameOwnProgram,
  restoreOwnProgram,
} from "./own-programs.ts";
export { noteAnswer, readAnswer, readAnswers } from "./predictions.ts";
export {
  areTooLong,
  LONGEST_TITLE,
  MOST_CHARACTERS,
  NO_RESULT,
  OWN_PROGRAM,
  type Draft,
  type Files,
  type Result,
} from "./records.ts";
export { readResults, ResultKeeper } from "./results.ts";
export { confirmStartOver, startedOver, startOver, takeSnapshot, undoStartOver, writeSnapshot } from "./snapshot.ts";
