const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { hasColumnLoops } = require("./scripts/columnLoops/modules.cjs");
const { BuildStampPlugin } = require("./scripts/webpack/BuildStampPlugin.cjs");
const { BundleReportPlugin } = require("./scripts/webpack/BundleReportPlugin.cjs");
const { FunctionsMetadataPlugin } = require("./scripts/webpack/FunctionsMetadataPlugin.cjs");
const { publishedAt } = require("./scripts/webpack/publishedAt.cjs");

const nodeFolder = path.join(__dirname, "dist/node");
const webFolder = path.join(__dirname, "dist/web");

/** @param {string} target the oldest language level that must run the bundle */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target,
      },
    },
  },
});

/** Before that: Fluent asks an index of twenty thousand icons for a few, now the file of each. */
const icons = {
  test: /[\\/]@fluentui[\\/].+\.js$/,
  enforce: "pre",
  loader: "@fluentui/react-icons-atomic-webpack-loader",
};

/** Before that: the loops that run millions of times. */
const columnLoops = {
  test: hasColumnLoops,
  enforce: "pre",
  loader: path.join(__dirname, "scripts/columnLoops/loader.mjs"),
};

/** What is loaded before the pane can be used. In pages the engine runs for few numbers only. */
const firstFiles = /^(functions|taskpane)\.js$/;

/** Puts no function where it is used. */
const withoutInlining = { inline: 0, reduce_vars: false };

/**
 * Nor an expression. Files are two per cent larger for both, but else the scenario engine's short
 * passes would become a few long ones, in which it takes a third longer.
 */
const withoutJoining = { ...withoutInlining, collapse_vars: false };

const minimizer = (compress, files) =>
  new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: {
      compress,
      // Keeps the licence comments that the packages ask us to keep.
      format: { comments: "some" },
    },
    extractComments: false,
  });

/** What both bundles share. `exceltsBuild` names the folder of excelts that suits the target. */
const common = (name, production, exceltsBuild) => ({
  name,
  mode: production ? "production" : "development",
  devtool: production ? false : "source-map",
  resolve: {
    extensions: [".tsx", ".ts", ".js"],
    alias: {
      "@excelts": path.join(
        __dirname,
        "node_modules/@cj-tech-master/excelts/dist",
        exceltsBuild,
        "modules"
      ),
    },
  },
  optimization: {
    minimizer: [
      minimizer(withoutInlining, { include: firstFiles }),
      minimizer(withoutJoining, { exclude: firstFiles }),
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

const nodeBundle = (production) => ({
  ...common("node", production, "esm"),
  target: "node20",
  entry: {
    lab: "./src/hosts/cli/index.ts",
    serve: "./src/hosts/workbench/server/index.ts",
    metadata: "./src/hosts/functions/metadata.ts",
    verifyCoinr: "./src/hosts/verify/coinr/index.ts",
    "bench-scenario": "./src/hosts/bench/scenario/index.ts",
    "bench-index": "./src/hosts/bench/compositeIndex/index.ts",
    coverage: "./src/hosts/workbench/office/coveragePage.ts",
  },
  output: {
    path: nodeFolder,
    filename: "[name].js",
    library: { type: "commonjs2" },
    clean: true,
  },
  module: { rules: [typescript("es2022"), columnLoops] },
  // It finds its own scripts next to itself, so it stays where npm put it.
  externals: { "office-addin-dev-certs": "commonjs office-addin-dev-certs" },
  plugins: [new BuildStampPlugin()],
});

const pages = [
  // The shared runtime: the custom functions run in the pane's page, and load before the pane. None
  // is deferred: office.js, which comes first, tells Excel that the functions are there as soon as
  // the page has been read, and those that are not would show #VALUE! for good.
  new HtmlWebpackPlugin({
    filename: "taskpane.html",
    template: "./src/hosts/taskpane/taskpane.html",
    chunks: ["functions", "taskpane"],
    chunksSortMode: "manual",
    inject: "body",
    scriptLoading: "blocking",
    hash: true,
  }),
  new HtmlWebpackPlugin({
    filename: "workbench.html",
    template: "./src/hosts/workbench/page/workbench.html",
    chunks: ["workbench"],
    hash: true,
  }),
];

const copies = () =>
  new CopyWebpackPlugin({
    patterns: [
      { from: "assets/*.png", to: "[path][name][ext]" },
      { from: "manifest.xml", transform: (xml) => publishedAt(xml, process.env.BASE_URL) },
    ],
  });

const webBundle = (production) => ({
  ...common("web", production, "browser"),
  // functions.json is made by the node bundle, so that one comes first.
  dependencies: ["node"],
  target: ["web", "es2020"],
  entry: {
    functions: "./src/hosts/functions/index.ts",
    taskpane: { import: "./src/hosts/taskpane/index.tsx", dependOn: "functions" },
    workbench: "./src/hosts/workbench/page/index.tsx",
  },
  output: {
    path: webFolder,
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "assets/[name].[contenthash:8][ext]",
    clean: true,
  },
  module: {
    rules: [
      typescript("es2020"),
      icons,
      // In workers only: in pages the loops run for few numbers, and would be loaded for nothing.
      { test: /[\\/]worker[\\/]webEntry\.ts$/, layer: "workers" },
      { ...columnLoops, issuerLayer: "workers" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      {
        test: /[\\/]pdfmake[\\/]build[\\/]pdfmake\.min\.js$/,
        loader: path.join(__dirname, "scripts/webpack/withoutEvaluation.cjs"),
      },
    ],
  },
  plugins: [
    ...pages,
    copies(),
    new FunctionsMetadataPlugin(path.join(nodeFolder, "metadata.js")),
    new BundleReportPlugin(path.join(__dirname, "dist/report.json")),
    new BuildStampPlugin(),
  ],
});

module.exports = (_env, { mode }) => {
  const production = mode !== "development";
  return [nodeBundle(production), webBundle(production)];
};
