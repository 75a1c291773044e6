import { z } from "zod";
import { mostBytes } from "../../../newsroom/media/refusal";
import { pickablePicture } from "./pickable";
import type { Send, SendOutcome } from "./upload-queue";

const answer = z.union([
  z.object({ picture: pickablePicture, isKnown: z.boolean() }),
  z.object({ reason: z.string() }),
]);

/** Sends a file to the library. By XMLHttpRequest, for `fetch` does not tell how much of a body is there. */
export const sendPicture: Send = (file, onProgress) => {
  // A server that stops reading breaks the connection, and then nobody can tell why.
  if (file.size > mostBytes) return Promise.resolve({ ok: false, reason: "tooManyBytes" });
  return new Promise<SendOutcome>((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/desk/media");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => resolve(outcomeOf(request.responseText)));
    request.addEventListener("error", () => resolve({ ok: false, reason: "connection" }));
    request.addEventListener("abort", () => resolve({ ok: false, reason: "connection" }));
    request.send(file);
  });
};

function outcomeOf(text: string): SendOutcome {
  try {
    const parsed = answer.parse(JSON.parse(text));
    return "reason" in parsed ? { ok: false, ...parsed } : { ok: true, ...parsed };
  } catch {
    return { ok: false, reason: "connection" };
  }
}
