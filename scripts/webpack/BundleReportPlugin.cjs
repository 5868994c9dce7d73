const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const packageOf = (modulePath) =>
  /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(modulePath)?.[1]?.replaceAll("\\", "/");

/** Every file behind a chunk's modules, those that webpack joined into one included. */
const filesOf = (compilation, chunk) =>
  [...compilation.chunkGraph.getChunkModulesIterable(chunk)]
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .map((module) => module.resource?.split("?")[0])
    .filter(Boolean);

/**
 * Prints what each page costs over the wire, and writes down which packages and which parts of
 * excelts each page carries, so that a test can say what must never be among them.
 */
class BundleReportPlugin {
  /** @param {string} file where the report goes */
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tap("BundleReportPlugin", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const report = Object.fromEntries(
        [...compilation.entrypoints].map(([name, entry]) => [name, this.entry(compilation, entry)])
      );
      writeFileSync(this.file, `${JSON.stringify(report, null, 2)}\n`);
      if (compiler.options.mode === "production") this.print(report);
    });
  }

  entry(compilation, entrypoint) {
    const first = new Set(entrypoint.chunks);
    const all = new Set(first);
    for (const group of this.descendants(entrypoint)) group.chunks.forEach((c) => all.add(c));
    const page = [...all];
    for (const group of this.workers(entrypoint)) group.chunks.forEach((c) => all.add(c));
    const chunks = [...all].map((chunk) => ({
      lazy: !first.has(chunk),
      files: [...chunk.files].map((file) => this.size(compilation, file)),
    }));
    const sources = page.flatMap((chunk) => filesOf(compilation, chunk));
    const excelts = sources.map((f) =>
      /excelts[\\/]dist[\\/]browser[\\/]modules[\\/](\w+)/.exec(f)
    );
    return {
      chunks,
      packages: [...new Set(sources.map(packageOf).filter(Boolean))].sort(),
      excelts: [...new Set(excelts.map((match) => match?.[1]).filter(Boolean))].sort(),
    };
  }

  /** Lazy chunks, at any depth; a page that builds on another is no part of that one. */
  descendants(group, seen = new Set()) {
    for (const child of group.childrenIterable) {
      if (seen.has(child) || child.isInitial()) continue;
      seen.add(child);
      this.descendants(child, seen);
    }
    return seen;
  }

  /** What the page and its lazy chunks start in threads of their own, and what those load later. */
  workers(entrypoint) {
    const groups = [entrypoint, ...this.descendants(entrypoint)];
    const started = groups.flatMap((group) => [...group.asyncEntrypointsIterable]);
    return started.flatMap((worker) => [worker, ...this.descendants(worker)]);
  }

  size(compilation, file) {
    const bytes = readFileSync(path.join(compilation.compiler.outputPath, file));
    return { file, gzip: gzipSync(bytes).length };
  }

  print(report) {
    for (const [name, { chunks }] of Object.entries(report)) {
      const sum = (lazy) =>
        chunks
          .filter((chunk) => chunk.lazy === lazy)
          .flatMap((chunk) => chunk.files)
          .reduce((total, { gzip }) => total + gzip, 0);
      const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
      const later = sum(true) > 0 ? `, and ${kilobytes(sum(true))} only when needed` : "";
      console.log(`${name.padEnd(10)} ${kilobytes(sum(false))} gzip${later}`);
    }
  }
}

module.exports = { BundleReportPlugin };
