import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { keepStatements } from "./kept-statements";

describe("a connection that keeps its statements", () => {
  it("compiles each once, and gives each user rows as asked for", () => {
    const connection = new Database(":memory:");
    keepStatements(connection);
    connection.exec("create table word (text); insert into word values ('a')");
    const sql = "select text from word";
    expect(connection.prepare(sql).raw().all()).toEqual([["a"]]);
    expect(connection.prepare(sql).all()).toEqual([{ text: "a" }]);
    expect(connection.prepare(sql)).toBe(connection.prepare(sql));
    const insert = "insert into word values (?)";
    for (const text of ["b", "c"]) connection.prepare(insert).run(text);
    connection.exec("alter table word add column number");
    expect(connection.prepare("select * from word").all().length).toBe(3);
    expect(connection.prepare(sql).all().length).toBe(3);
  });
});
