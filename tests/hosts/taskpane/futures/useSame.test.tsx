import { renderHook } from "@testing-library/react";
import { useSame } from "../../../../src/hosts/taskpane/futures/useSame";

it("stays the same object while nothing in it changes", () => {
  const first = { policies: [{ power: 1 }] };
  const { result, rerender } = renderHook(({ value }) => useSame(value), {
    initialProps: { value: first },
  });
  expect(result.current).toBe(first);
  rerender({ value: { policies: [{ power: 1 }] } });
  expect(result.current).toBe(first);
  const other = { policies: [{ power: 0.5 }] };
  rerender({ value: other });
  expect(result.current).toBe(other);
});
