/** The course as its folders have it: what stands in `content/lessons`, read and validated. Plain Node. */
export * from "./changes.ts";
export * from "./course-error.ts";
export * from "./course.ts";
export * from "./example.ts";
export * from "./exercise-folder.ts";
export * from "./feedback.ts";
export { numberedFolders, type NumberedFolder } from "./folders.ts";
export * from "./glossary.ts";
export * from "./lesson-text.ts";
export * from "./load-exercise.ts";
export * from "./mistake.ts";
export * from "./problems.ts";
export * from "./task.ts";
