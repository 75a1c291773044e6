import { type AddressInfo, createServer, type Server } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { sendMail } from "./mail";

const mail = { to: "anna@example.org", subject: "Приглашение", text: "Guten Tag,\nhttps://news.example/x\n" };
const taken: string[] = [];
let server: Server;

/** As much of a mail server as takes a mail (RFC 5321). */
beforeAll(async () => {
  server = createServer((socket) => {
    let isData = false;
    socket.write("220 mail.example\r\n");
    socket.on("data", (chunk) => {
      const said = String(chunk);
      if (isData) {
        taken.push(said);
        isData = !said.endsWith("\r\n.\r\n");
        if (!isData) socket.write("250 taken\r\n");
        return;
      }
      isData = said.startsWith("DATA");
      socket.write(isData ? "354 go on\r\n" : said.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
    });
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void server.close());
afterEach(() => vi.unstubAllEnvs());

function setUp(port: number): void {
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", "Depesche <desk@news.example>");
}

describe("a mail", () => {
  it("goes out where a server is set up", async () => {
    setUp((server.address() as AddressInfo).port);
    expect(await sendMail(mail)).toBe("sent");
    const text = taken.join("");
    expect(text).toContain("From: Depesche <desk@news.example>");
    expect(text).toContain("To: anna@example.org");
    expect(text).toContain("https://news.example/x");
  });

  it("is none where none is set up, and a server that is away is no defect", async () => {
    expect(await sendMail(mail)).toBe("off");
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    setUp(1);
    expect(await sendMail(mail)).toBe("failed");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
