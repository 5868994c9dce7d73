const { TestEnvironment } = require("jest-environment-node");
const { lighter } = require("./lighter.cjs");

module.exports = lighter(TestEnvironment);
