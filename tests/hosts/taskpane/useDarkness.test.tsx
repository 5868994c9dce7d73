import { act, render, screen } from "@testing-library/react";
import { useDarkness } from "../../../src/hosts/taskpane/useDarkness";

const Darkness = () => <span>{useDarkness() ? "dark" : "light"}</span>;

/** A system whose wish can change. */
const system = () => {
  const listeners = new Set<() => void>();
  const media = {
    matches: false,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  Object.assign(globalThis, { matchMedia: () => media });
  return (matches: boolean) => {
    media.matches = matches;
    listeners.forEach((listener) => listener());
  };
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "matchMedia");
  Reflect.deleteProperty(globalThis, "Office");
});

it("is light where nobody says otherwise", () => {
  render(<Darkness />);
  expect(screen.getByText("light")).toBeInTheDocument();
});

it("follows the system", () => {
  const wish = system();
  render(<Darkness />);
  act(() => wish(true));
  expect(screen.getByText("dark")).toBeInTheDocument();
});

it("follows Office before the system", () => {
  system()(true);
  Object.assign(globalThis, { Office: { context: { officeTheme: { isDarkTheme: false } } } });
  render(<Darkness />);
  expect(screen.getByText("light")).toBeInTheDocument();
});
