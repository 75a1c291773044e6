import { createServer } from "node:http";

// The reference: node:http with nothing behind it. It is told once what to send, over its parent's channel.
process.on("message", (/** @type {{ headers: Record<string, string>, body: string }} */ told) => {
  const body = Buffer.from(told.body, "base64");
  const server = createServer((_request, response) => {
    response.writeHead(200, told.headers);
    response.end(body);
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : 0);
  });
});
