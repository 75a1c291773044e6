import { expect, it } from "vitest";
import { spacingOf } from "./align-blocks";

it("leaves room under the shorter of two blocks, as far as there are pairs", () => {
  expect(spacingOf([10, 30, 10], [20, 20, 10, 50])).toEqual({ left: [0, 10, 0], right: [0, 0, 10] });
  expect(spacingOf([10], [])).toEqual({ left: [0], right: [0] });
});
