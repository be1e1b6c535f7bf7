import jsxA11y from "eslint-plugin-jsx-a11y";
import lingui from "eslint-plugin-lingui";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { noLiteralWords } from "./tests/architecture/lint-rules/no-literal-words.js";
import { noPhysicalDirection } from "./tests/architecture/lint-rules/no-physical-direction.js";

/** Things that one folder does for all; found by the name they would need. */
const outbox = {
  selector: "ImportSpecifier[imported.name='outboxEvent'], TemplateElement[value.raw=/outbox_event/]",
  message: "The outbox is written in app/platform/events alone: use appendEvent.",
};
const inlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: "The Content-Security-Policy refuses style attributes: use classes.",
};
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Rendered HTML is shown by Prose and KeptItem (app/ui) alone.",
};
const unreadableForm = {
  selector: "AwaitExpression > CallExpression[callee.object.name='request'][callee.property.name='formData']",
  message: "A body that is no form would be a fault of ours: use formIn (app/platform/http).",
};
const idleTest = {
  selector: "CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(only|skip|todo|fails)$/]",
  message: "Every test runs and may fail.",
};
const globalTranslator = [
  { name: "@lingui/core", importNames: ["i18n"], message: "One translator for all requests answers people in each other's language: use useLingui or i18nFor." },
  { name: "@lingui/core/macro", importNames: ["t"], message: "This t is the global translator's: use useLingui, or msg with i18nFor." },
  { name: "@lingui/react", importNames: ["Trans"], message: "Use the macro: @lingui/react/macro." },
];

/** Names whose strings are for machines; those of other names are looked at when they begin like a sentence. */
const forMachines = "^(?!(aria-label|title|placeholder|alt|label|caption|summary|hint|lead|message|text|name|children)$)";
const machineCalls = ["Error", "DomainError", "StartupProblem", "*.append", "*.get", "*.set", "*.has", "*.includes", "*.addEventListener", "*.removeEventListener", "Intl.*", "*.querySelector", "classNames"];

export default tseslint.config(
  { ignores: ["build/", ".build*/", "node_modules/", "public/", "db/migrations/", "coverage/", "shots/", ".data/"] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 400 }],
      "no-console": "error",
      "no-restricted-imports": ["error", { paths: globalTranslator }],
      "no-restricted-syntax": ["error", outbox, inlineStyle, rawHtml, unreadableForm, idleTest],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "anywhere" }],
      "prefer-const": "error",
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "db/**/*.ts", "tests/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["app/**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, lingui, meridian: { rules: { "no-literal-words": noLiteralWords, "no-physical-direction": noPhysicalDirection } } },
    rules: {
      "lingui/t-call-in-function": "error",
      "lingui/no-expression-in-message": "error",
      "lingui/no-trans-inside-trans": "error",
      "meridian/no-physical-direction": "error",
    },
  },
  {
    files: ["app/**/*.tsx", "app/**/use-*.ts"],
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["app/**/*.tsx"],
    rules: {
      "meridian/no-literal-words": ["error", { names: ["Meridian"] }],
      "lingui/no-unlocalized-strings": ["error", {
        useTsTypes: false,
        // Sentences begin with a capital and have a second word; what is for machines rarely does.
        ignore: ["^[^A-Z\\u00c0-\\uffff]", "^\\S+$"],
        ignoreNames: [{ regex: { pattern: forMachines } }],
        ignoreFunctions: machineCalls,
      }],
    },
  },
  {
    files: ["app/platform/events/**", "app/platform/http/form-in.server.ts"],
    rules: { "no-restricted-syntax": ["error", inlineStyle, rawHtml] },
  },
  {
    files: ["app/ui/prose.tsx", "app/ui/kept-item.tsx"],
    rules: { "no-restricted-syntax": ["error", outbox, inlineStyle] },
  },
  {
    // Tests look into the outbox to see what was written.
    files: ["tests/**", "db/**"],
    rules: { "no-restricted-syntax": ["error", idleTest] },
  },
  {
    // What the person at the terminal reads.
    files: ["app/server/launch.mjs", "app/server/launch/*.mjs", "tests/*.mjs", "tests/runner/**", "tests/support/console.ts", "tests/bench/**", "tests/pictures/**"],
    rules: { "no-console": "off" },
  },
);
