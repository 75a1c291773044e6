import { describe, expect, it } from "vitest";
import { Driver, driverFor } from "./driver";

describe("the driver of the database", () => {
  it.each([
    ["20.19.0", "better-sqlite3"],
    ["22.12.0", "better-sqlite3-13"],
    ["24.21.0", "better-sqlite3-13"],
    ["26.0.0", "better-sqlite3-13"],
  ])("is on Node.js %s the package %s", (node, name) => {
    expect(driverFor(node)).toBe(name);
  });

  it("opens a database on the Node.js at hand", () => {
    const connection = new Driver(":memory:");
    expect(connection.prepare("select 1 as one").get()).toEqual({ one: 1 });
    connection.close();
  });
});
