const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

// Published as ES modules only, which Jest on Node 20 cannot require as they are.
const esmOnly = [
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "strip-bom",
  "cjk-regex",
  "uuid",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "d3-[a-z-]+",
  "syllable",
  "internmap",
];

const largeIndexes = [
  "unicode-regex/lib/data\\.generated/(?:.*/)?index",
  "lodash-es/lodash",
  "d3-[a-z-]+/src/index",
];

// Fluent's index loads every component there is, anew for each suite. Translated so, it loads one
// when it is first used.
const fluent = "@fluentui/react-components/lib";
const lazily = [swc[0], { ...swc[1], module: { type: "commonjs", lazy: true } }];

const transformed = (packages) => [
  `/node_modules/(?!(?:.*/node_modules/)?(?:${packages.join("|")})/)`,
];

// Jest looks every other global up anew each time it is named, which costs a tenth of the time.
const oftenNamed = [
  "Array",
  "Error",
  "Float64Array",
  "Infinity",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "Set",
  "String",
  "Uint8Array",
];

const common = {
  sandboxInjectedGlobals: oftenNamed,
  transform: {
    // As the bundles have them: their loops over columns compiled.
    "/src/(?:model/cluster/block/\\w+|core/numeric/(?:exp|log))\\.ts$": [
      "<rootDir>/tests/support/columnLoops.mjs",
      swc[1],
    ],
    [`/node_modules/(?:${largeIndexes.join("|")})\\.js$`]: "<rootDir>/tests/support/lazyIndex.cjs",
    "^.+\\.[cm]?[jt]sx?$": swc,
  },
  transformIgnorePatterns: transformed(esmOnly),
  moduleNameMapper: {
    "^@excelts/(.*)$": "<rootDir>/node_modules/@cj-tech-master/excelts/dist/cjs/modules/$1",
    "\\.css$": "<rootDir>/tests/support/empty.cjs",
  },
};

const node = (displayName, testMatch, more = {}) => ({
  ...common,
  displayName,
  testEnvironment: "<rootDir>/tests/support/nodeEnvironment.cjs",
  testMatch,
  ...more,
});

export default {
  // Jest would leave one core idle, which is half of a small computer.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tests/support/longTestsFirst.cjs",
  projects: [
    node("node", ["<rootDir>/tests/**/*.test.ts"], {
      testPathIgnorePatterns: ["<rootDir>/tests/e2e/", "<rootDir>/tests/full/"],
    }),
    {
      ...common,
      displayName: "jsdom",
      testEnvironment: "<rootDir>/tests/support/jsdomEnvironment.cjs",
      // Without this Jest would take the browser (ES module) entries of packages such as excelts.
      testEnvironmentOptions: { customExportConditions: ["node", "require", "default"] },
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      transform: { [`/${fluent}/index\\.js$`]: lazily, ...common.transform },
      transformIgnorePatterns: transformed([...esmOnly, fluent]),
      moduleNameMapper: {
        ...common.moduleNameMapper,
        "^@fluentui/react-components$": `<rootDir>/node_modules/${fluent}/index.js`,
        "^@fluentui/react-icons$": "<rootDir>/tests/support/fluentIcons.cjs",
      },
      setupFilesAfterEnv: ["<rootDir>/tests/support/setupDom.ts"],
    },
    node("e2e", ["<rootDir>/tests/e2e/**/*.test.ts"], {
      globalSetup: "<rootDir>/tests/support/browserSetup.mjs",
      setupFilesAfterEnv: ["<rootDir>/tests/support/setupBrowser.ts"],
    }),
    node("full", ["<rootDir>/tests/full/**/*.test.ts"], {
      globalSetup: "<rootDir>/tests/support/browserSetup.mjs",
    }),
  ],
};
