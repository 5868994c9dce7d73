import { act, fireEvent, render, screen } from "@testing-library/react";
import { watchPresses } from "../../../src/hosts/taskpane/presses";
import { useStore, type Store } from "../../../src/hosts/taskpane/useStore";

/** A store that others change. */
const storeOf = (state: string): Store<string> & { become: (next: string) => void } => {
  const listeners = new Set<() => void>();
  return {
    snapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    become: (next) => {
      state = next;
      listeners.forEach((listener) => listener());
    },
  };
};

const Shown = ({ store }: { readonly store: Store<string> }) => (
  <>
    <p>{useStore(store)}</p>
    <button>
      <span>Press</span>
    </button>
    <input type="range" />
  </>
);

let stop: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  stop = watchPresses(window);
});

afterEach(() => {
  stop();
  jest.useRealTimers();
});

/** The events of pointers, which jsdom does not have. */
const send = (target: Element | Window, type: string, pointer: object): boolean =>
  fireEvent(target, Object.assign(new Event(type, { bubbles: true }), pointer));

const mouse = { isPrimary: true, button: 0, buttons: 1, pointerType: "mouse" };
const finger = { ...mouse, pointerType: "touch" };

const shown = () => screen.getByRole("paragraph").textContent;

it("draws what is new at once while nothing is held down", () => {
  const store = storeOf("old");
  render(<Shown store={store} />);
  act(() => store.become("new"));
  expect(shown()).toBe("new");
});

it.each([
  ["mouse", mouse],
  ["finger", finger],
])("draws what is new after the click while a %s holds a button down", (_, pointer) => {
  const store = storeOf("old");
  render(<Shown store={store} />);
  const press = screen.getByText("Press");
  send(press, "pointerdown", pointer);
  act(() => store.become("new"));
  expect(shown()).toBe("old");
  send(press, "pointerup", { ...pointer, buttons: 0 });
  expect(shown()).toBe("old");
  act(() => void jest.runAllTimers());
  expect(shown()).toBe("new");
});

it("draws what is new at once while a slider is dragged", () => {
  const store = storeOf("old");
  render(<Shown store={store} />);
  send(screen.getByRole("slider"), "pointerdown", mouse);
  act(() => store.become("new"));
  expect(shown()).toBe("new");
});

it.each([
  ["the pointer comes back let go", () => send(window, "pointermove", { ...mouse, buttons: 0 })],
  ["the finger scrolls", () => send(window, "pointercancel", finger)],
  ["the page loses the focus", () => fireEvent.blur(window)],
])("waits no longer when %s", (_, happen) => {
  const store = storeOf("old");
  render(<Shown store={store} />);
  send(screen.getByText("Press"), "pointerdown", mouse);
  act(() => store.become("new"));
  expect(shown()).toBe("old");
  act(() => {
    happen();
    jest.runAllTimers();
  });
  expect(shown()).toBe("new");
});
