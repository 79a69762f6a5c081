import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxProxy, startFirefoxProxy } from '../../practice/firefox-proxy.ts';
import { PRACTICE_PAGES, practiceChromiumArguments, practiceUrl } from '../../practice/practice-address.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';

let server: PracticeServer;
let proxy: FirefoxProxy;

beforeAll(async () => {
  server = await startPracticeServer();
  proxy = await startFirefoxProxy(server.port);
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

interface Fetched {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

function fetchFrom(host: string, path: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, host: '127.0.0.1', path, headers: { host }, rejectUnauthorized: false };
    request(options, async (response) => {
      const chunks = await response.setEncoding('utf8').toArray();
      resolve({ status: response.statusCode, headers: response.headers, body: chunks.join('') });
    })
      .on('error', reject)
      .end();
  });
}

describe('the practice server', () => {
  it.each([
    ['mms.pinduoduo.com', '/chat-merchant/index.html?r=1', 200],
    ['im.jinritemai.com', '/pc_seller_v2/main/workspace?selfId=1', 200],
    ['im.jinritemai.com', '/chat-merchant/index.html', 404],
    ['mms.pinduoduo.com', '/login', 404],
    ['example.com', '/chat-merchant/index.html', 404],
  ])('answers %s%s with %i', async (host, path, status) => {
    const answer = await fetchFrom(host, path);
    expect(answer.status).toBe(status);
    expect(answer.body.includes('练习台')).toBe(status === 200);
    expect(server.requests.at(-1)).toEqual({ method: 'GET', host, url: path, status });
  });

  it('serves each console its own framework', async () => {
    const scripts = [
      await fetchFrom('mms.pinduoduo.com', '/practice.js'),
      await fetchFrom('im.jinritemai.com', '/practice.js'),
    ];
    expect(scripts.map(({ body }) => [body.includes('Vue'), body.includes('__REACT_DEVTOOLS')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('takes the headers from the flags', async () => {
    const { pathname, search } = new URL(practiceUrl('pinduoduo', { csp: 'strict', coep: 1 }));
    const strict = await fetchFrom('mms.pinduoduo.com', pathname + search);
    expect(strict.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(strict.headers['cross-origin-embedder-policy']).toBe('require-corp');
    const plain = await fetchFrom('mms.pinduoduo.com', PRACTICE_PAGES.pinduoduo.path);
    expect(plain.headers).not.toHaveProperty('content-security-policy');
  });
});

describe('the way there', () => {
  it('has the real addresses', () => {
    expect(practiceUrl('pinduoduo')).toBe('https://mms.pinduoduo.com/chat-merchant/index.html#/');
    expect(practiceUrl('feige', { buyers: 'all', speed: 5 })).toBe(
      'https://im.jinritemai.com/pc_seller_v2/main/workspace?selfId=1000001&buyers=all&speed=5',
    );
    expect(server.origin('feige')).toBe('https://im.jinritemai.com');
  });

  it('leads Chromium nowhere else', () => {
    expect(practiceChromiumArguments(81)[0]).toBe(
      '--host-resolver-rules=MAP mms.pinduoduo.com 127.0.0.1:81, MAP im.jinritemai.com 127.0.0.1:81, MAP * ~NOTFOUND',
    );
  });

  it.each([
    ['mms.pinduoduo.com:443', 200],
    ['im.jinritemai.com:443', 200],
    ['mms.pinduoduo.com:80', 403],
    ['example.com:443', 403],
  ])('through the Firefox proxy to %s: %i', async (target, status) => {
    const socket = connect(proxy.port, '127.0.0.1');
    socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
    const firstLine = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.destroy();
    expect(firstLine).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(proxy.refused.includes(target)).toBe(status === 403);
  });
});
