/** What is fetched from services that answer as they should, and as they should not. */
import { describe, expect, it } from "vitest";

import { download, type Patience } from "../../../scripts/nightly/download.ts";
import { type Answer, withService } from "./service.ts";

const PATIENCE: Patience = {
  timeout: 400,
  retries: 2,
  wait: 5,
  longestWait: 3_000,
  largest: 100_000,
};

const good: Answer = (response) => {
  response.end("väntetider");
};

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end();
  };

/** The first answers, then good ones. */
const first =
  (...answers: readonly Answer[]): Answer =>
  (response, request, call) => {
    (answers[call] ?? good)(response, request, call);
  };

describe("a download", () => {
  it.each<[string, Answer, number]>([
    ["a good answer", good, 1],
    ["500, then a good one", first(status(500)), 2],
    ["429 without a time, then a good one", first(status(429)), 2],
    ["429 with seconds", first(status(429, { "retry-after": "1" })), 2],
    ["429 with a date that is past", first(status(429, { "retry-after": "Thu, 01 Jan 1970" })), 2],
    ["a redirect on the same host", first(status(302, { location: "/other" })), 2],
    [
      "a body that is cut once",
      first((response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("half", () => response.destroy());
      }),
      2,
    ],
    ["a body that stalls once", first((response) => response.write("half")), 2],
  ])("takes %s", async (_, answer, calls) => {
    await withService(answer, async (origin, made) => {
      expect(await download(`${origin}/a`, PATIENCE)).toBe("väntetider");
      expect(made()).toBe(calls);
    });
  });

  it.each<[string, Answer, RegExp, number]>([
    ["410", status(410), /answers 410, which does not pass by waiting/, 1],
    ["503 for ever", status(503), /the service answers 503/, 3],
    ["a silence", () => undefined, /no answer within the time allowed/, 3],
    ["a wait of a day", status(429, { "retry-after": "86400" }), /come back in 86400 s/, 1],
    ["a circle of redirects", status(302, { location: "/a" }), /redirects round and round/, 6],
    [
      "a redirect to another host",
      status(302, { location: "https://elsewhere.example/" }),
      /redirects to another host, elsewhere\.example/,
      1,
    ],
    [
      "zeros without end",
      (response) => {
        const zeros = Buffer.alloc(50_000);
        const more = () => {
          response.write(zeros, () => setImmediate(more));
        };
        more();
      },
      /larger than 100000 bytes/,
      1,
    ],
    ["bytes that are no text", (response) => response.end(Buffer.from([0xff, 0xfe])), /UTF-8/, 1],
  ])("says what is wrong with %s", async (_, answer, message, calls) => {
    await withService(answer, async (origin, made) => {
      await expect(download(`${origin}/a`, PATIENCE)).rejects.toThrow(message);
      expect(made()).toBe(calls);
    });
  });

  it("asks no other machine without encryption", async () => {
    await expect(download("http://example.org/", PATIENCE)).rejects.toThrow(
      "only https is fetched",
    );
  });
});
