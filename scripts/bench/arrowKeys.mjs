/** In milliseconds; a move whose band is not painted by then has none. */
const patience = 3000;
const codes = { ArrowLeft: 37, ArrowRight: 39 };

/**
 * Arrow keys for what has the focus in a page that `watchPane` watches. The browser is spoken to in
 * its own protocol, a message a key and one for the band: Playwright's own presses and questions
 * take more than twice as long on the same processors, and would be timed with the pane.
 *
 * @returns presses a key and gives the times of the band that follows; nothing where none does
 */
export async function arrowKeys(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "bandPainted" });
  let painted = () => undefined;
  session.on("Runtime.bindingCalled", ({ payload }) => painted(JSON.parse(payload)));
  return (key) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, patience);
      painted = (times) => {
        clearTimeout(timer);
        resolve(times);
      };
      void session.send("Input.dispatchKeyEvent", {
        type: "rawKeyDown",
        key,
        code: key,
        windowsVirtualKeyCode: codes[key],
      });
    });
}
