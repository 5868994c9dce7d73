import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

// Single rules only: the plugin's presets lose the TypeScript parser and skip .tsx files.
const officeRules = Object.fromEntries(
  Object.entries(officeAddins.configs.recommended.at(-1).rules).filter(([name]) =>
    name.startsWith("office-addins/")
  )
);

const nondeterministic = [
  "exp",
  "expm1",
  "log",
  "log1p",
  "log2",
  "log10",
  "pow",
  "sin",
  "cos",
  "tan",
  "tanh",
  "sinh",
  "cosh",
  "atan",
  "atan2",
  "asin",
  "acos",
  "cbrt",
  "hypot",
  "random",
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", ".certs/"] },
  js.configs.recommended,
  // Those of its rules that ask for types are in .oxlintrc.json, which is several times as fast.
  ...tseslint.configs.recommended.map((config) => ({
    ...config,
    files: ["**/*.ts", "**/*.tsx"],
  })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["tests/**"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["src/excel/**", "src/hosts/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // JavaScript engines differ in the last bits of these: results must not.
    files: ["src/core/**", "src/model/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...nondeterministic.map((property) => ({
          object: "Math",
          property,
          message: "Use the deterministic functions of core/numeric.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "BinaryExpression[operator='**']", message: "Use power() of core/numeric." },
        {
          selector: "AssignmentExpression[operator='**=']",
          message: "Use power() of core/numeric.",
        },
      ],
      "no-restricted-globals": ["error", "Date"],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        globalThis: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
  }
);
