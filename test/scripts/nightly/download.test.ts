/** What is fetched from services that answer as they should, and as they should not. */
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

import { describe, expect, it } from "vitest";

import {
  download,
  type Patience,
  type Request,
  StatusRefusal,
} from "../../../scripts/nightly/download.ts";
import { type Answer, withService } from "./service.ts";

const PATIENCE: Patience = {
  timeout: 400,
  retries: 2,
  wait: 5,
  longestWait: 3_000,
  largest: 100_000,
};

const request = (address: string, more: Partial<Request> = {}): Request => ({
  address,
  body: null,
  hosts: [],
  userAgent: "test",
  known: null,
  ...more,
});

/** The body of an answer as text. */
const textAt = async (address: string): Promise<string> =>
  Buffer.from((await download(request(address), PATIENCE)).body ?? []).toString();

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
      expect(await textAt(`${origin}/a`)).toBe("väntetider");
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
    [
      "200 with a page for people",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Underhåll"),
      /a page for people \(text\/html\)/,
      1,
    ],
    [
      "a body shorter than it says, for ever",
      (response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("half", () => response.destroy());
      },
      /the answer is cut/,
      3,
    ],
    ["304 to a question without a condition", status(304), /answers 304/, 1],
  ])("says what is wrong with %s", async (_, answer, message, calls) => {
    await withService(answer, async (origin, made) => {
      await expect(textAt(`${origin}/a`)).rejects.toThrow(message);
      expect(made()).toBe(calls);
    });
  });

  it("asks no other machine without encryption", async () => {
    await expect(textAt("http://example.org/")).rejects.toThrow("only https is fetched");
  });

  it("takes no more of a body than it says", async () => {
    const raw = createServer((socket) => {
      socket.once("data", () => {
        socket.end(
          "HTTP/1.1 200 OK\r\ncontent-length: 4\r\nconnection: close\r\n\r\nhalf and more",
        );
      });
    });
    await new Promise<void>((resolve) => raw.listen(0, "127.0.0.1", resolve));
    const { port } = raw.address() as AddressInfo;
    const said = await textAt(`http://127.0.0.1:${port}/`).catch((error: unknown) => String(error));
    expect(["half", expect.stringContaining("127.0.0.1")]).toContainEqual(said);
    raw.close();
  });

  it("follows to a host that is named, and tells the status of a no", async () => {
    await withService(good, async (other) => {
      await withService(status(302, { location: `${other}/there` }), async (origin) => {
        const { host } = new URL(other);
        const { body } = await download(request(`${origin}/a`, { hosts: [host] }), PATIENCE);
        expect(Buffer.from(body ?? []).toString()).toBe("väntetider");
      });
    });
    await withService(status(403), async (origin) => {
      const said = await download(request(`${origin}/a`), PATIENCE).catch(
        (error: unknown) => error,
      );
      expect(said).toBeInstanceOf(StatusRefusal);
      expect(said).toMatchObject({ status: 403 });
    });
  });

  it("says who asks, and what version is here already", async () => {
    const seen: unknown[] = [];
    const answer: Answer = (response, { headers, method }) => {
      seen.push([method, headers["user-agent"], headers["if-none-match"]]);
      if (headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end("a");
    };
    await withService(answer, async (origin) => {
      const first = await download(request(origin), PATIENCE);
      const again = await download(request(origin, { known: first }), PATIENCE);
      expect(again).toEqual({ etag: '"1"', lastModified: null, body: null });
    });
    expect(seen).toEqual([
      ["GET", "test", undefined],
      ["GET", "test", '"1"'],
    ]);
  });
});
