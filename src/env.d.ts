declare namespace App {
  interface Locals {
    /** The lesson that is being rendered: what the components in its text speak of. */
    lesson: import("./course/index.ts").LessonFolder;
  }
}

/** For TypeScript itself and ESLint, which do not read these files; Astro's check does, and knows the props of each. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}
