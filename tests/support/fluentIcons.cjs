const utilities = require("@fluentui/react-icons/utils");

/** `ChevronRight12Regular` is in the file `chevron-right`. */
const fileOf = (icon) =>
  icon
    .replace(/\d*(?:Regular|Filled)$/, "")
    .replace(/\B(?=[A-Z])/g, "-")
    .toLowerCase();

/**
 * Fluent's icons, each from its own file when it is first asked for: its components ask for them in
 * the index of all twenty thousand.
 */
module.exports = new Proxy(utilities, {
  get: (_, name) =>
    name in utilities
      ? utilities[name]
      : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
