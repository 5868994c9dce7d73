/**
 * Writes functions.json, which tells Excel the names and arguments of the custom functions, and
 * one functions-xx.json for each further language. The built node bundle knows the content:
 * `functionsMetadata(language?)` and, where there are translations, `languages`.
 */
class FunctionsMetadataPlugin {
  /** @param {string} bundle path of the built metadata.js */
  constructor(bundle) {
    this.bundle = bundle;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      compilation.hooks.processAssets.tap("FunctionsMetadataPlugin", () => {
        for (const [name, content] of this.files()) {
          const source = new compiler.webpack.sources.RawSource(JSON.stringify(content, null, 2));
          compilation.emitAsset(name, source);
        }
      });
    });
  }

  files() {
    delete require.cache[this.bundle];
    const { functionsMetadata, languages = [] } = require(this.bundle);
    return [
      ["functions.json", functionsMetadata()],
      ...languages.map((language) => [`functions-${language}.json`, functionsMetadata(language)]),
    ];
  }
}

module.exports = { FunctionsMetadataPlugin };
