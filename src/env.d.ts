declare namespace App {
  interface Locals {
    /** The lesson that is being rendered: what the components in its text speak of. */
    lesson: import("./course/index.ts").LessonFolder;
  }
}
