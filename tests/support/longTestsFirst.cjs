const { createRequire } = require("node:module");

const { default: Sequencer } = createRequire(require.resolve("jest"))("@jest/test-sequencer");

/** Where Jest has not yet seen how long a suite takes it begins with the largest file, not the longest test. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ context }) => context.config.displayName?.name === "full";
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
