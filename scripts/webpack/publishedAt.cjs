const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest with its addresses moved to where the add-in is published.
 * @param {Buffer} xml the manifest, whose addresses begin with the development server's
 * @param {string | undefined} base the folder of the published pages, such as
 *   https://example.org/lab; without it the development addresses stay
 * @throws when the address is not https, which Office would refuse later and less clearly
 */
const publishedAt = (xml, base) => {
  if (!base) return xml.toString();
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== "https:") {
    throw new Error(`BASE_URL must be a full https address, not "${base}".`);
  }
  const folder = `${url.origin}${url.pathname}`.replace(/\/+$/, "");
  return xml.toString().replaceAll(DEVELOPMENT, folder);
};

module.exports = { publishedAt };
