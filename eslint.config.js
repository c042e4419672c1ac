import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";
import { rooms } from "./eslint.rooms.js";

/** What runs in a sandbox: there `async` and `await` are Python's, and forgetting one is what a lesson may be about. */
const PROGRAMS = [
  "content/**/examples/**",
  "content/**/changes/**",
  "content/home/**",
  "content/playground/**",
  "content/**/exercises/**",
  "src/bench/connections/programs/**",
  "src/conformance/streams/player/**",
  "tests/conformance/programs/**",
  "tests/content/edges/**",
  "tests/real-programs/programs/**",
];
const CHECKS = "content/**/exercises/*/check.ts";

export default defineConfig(
  globalIgnores(["**/dist/", "dist.*/", ".astro/", "test-results/", "public/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-warning-comments": "error",
      // A coroutine that awaits nothing is a coroutine.
      "require-yield": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // An `any` that a library gives (JSON.parse, Babel) may be used: `no-explicit-any` sees our own.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // repr() and describe() take anything.
      "@typescript-eslint/no-base-to-string": "off",
      // Of some functions only the name, or the place on the stack, matters.
      "@typescript-eslint/no-unsafe-function-type": "off",
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // What a program has thrown is thrown on, whatever it is.
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      // It takes away assertions on generics that tsc then misses.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // A walk along a chain of objects may start at this one.
      "@typescript-eslint/no-this-alias": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ["{src,runtime}/**"], plugins: { rooms }, rules: { "rooms/arrows": "error" } },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: globals.node } },
  // Playwright's fixtures say what they need by destructuring, also when that is nothing.
  {
    files: ["tests/{site,engines}/**"],
    rules: { "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }] },
  },
  // Text that is put in front of generated programs.
  { files: ["src/conformance/*.js"], rules: { "no-unused-vars": "off" } },
  { files: ["**/*.tsx"], extends: [reactHooks.configs.flat.recommended] },
  astro.configs.recommended,
  {
    files: PROGRAMS,
    ignores: [CHECKS],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // An `any` that a library gives (JSON.parse, Babel) may be used: `no-explicit-any` sees our own.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unused-vars": "off",
      // Unreachable code and the like is worth a test of what it does.
      "no-unreachable": "off",
    },
  },
);
