import "astro";

declare module "astro" {
  interface AstroClientDirectives {
    /** Starts a sandbox when it is near and there is a reader, or when something is asked of it. */
    "client:near"?: boolean;
  }
}
