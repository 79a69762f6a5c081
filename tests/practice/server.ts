import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { ConsoleName } from './buyer.ts';
import { bundlePage, type PageBundle } from './page-bundle.ts';
import { PRACTICE_HOSTS, PRACTICE_PAGES } from './practice-address.ts';

/** A request the server answered, with 200 or with 404. */
export interface RecordedRequest {
  method: string;
  host: string;
  /** Path and query. */
  url: string;
  status: number;
}

/** A running practice server. */
export interface PracticeServer {
  port: number;
  /** `https://<host>` of a console: the browser's own idea of where it is, thanks to the host mapping. */
  origin(console: ConsoleName): string;
  /** Everything asked for so far, oldest first. */
  requests: RecordedRequest[];
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** Blocks framing by other pages, `eval` and strings as HTML: the strictest policy a console might get. */
const STRICT_POLICY = "default-src 'self'; frame-src 'none'; require-trusted-types-for 'script'";
/** Browsers ask for an icon by themselves; a plain square of our own keeps their consoles free of errors. */
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path fill="#f0d998" d="M0 0h1v1H0z"/></svg>';
const TITLES: Record<ConsoleName, string> = { pinduoduo: '拼多多客服平台', feige: '飞鸽客服系统' };
const PLATFORMS: Record<ConsoleName, string> = { pinduoduo: '拼多多', feige: '抖店' };

interface Answer {
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/**
 * Serves both practice consoles over https on loopback, told apart by the Host header, with a certificate
 * made for this run. `port` 0 (the default) takes a free one.
 */
export async function startPracticeServer(options: { port?: number } = {}): Promise<PracticeServer> {
  const bundles = { pinduoduo: await bundlePage('pinduoduo'), feige: await bundlePage('feige') };
  const { private: key, cert } = await selfSigned();
  const requests: RecordedRequest[] = [];

  const server = createServer({ key, cert }, (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const url = request.url ?? '/';
    const answer = answerTo(host, new URL(url, `https://${host}`), bundles);
    const status = answer ? 200 : 404;
    requests.push({ method: request.method ?? '', host, url, status });
    response.writeHead(status, { 'Content-Type': answer?.type ?? 'text/plain', ...answer?.headers });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: (console) => `https://${PRACTICE_PAGES[console].host}`,
    requests,
    async close() {
      server.closeAllConnections();
      await server[Symbol.asyncDispose]();
    },
  };
}

function selfSigned() {
  const names = PRACTICE_HOSTS.map((value) => ({ type: 2 as const, value }));
  return generate([{ name: 'commonName', value: 'practice' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
}

function answerTo(host: string, url: URL, bundles: Record<ConsoleName, PageBundle>): Answer | undefined {
  const console = (['pinduoduo', 'feige'] as const).find((name) => PRACTICE_PAGES[name].host === host);
  if (!console) return undefined;
  if (url.pathname === '/practice.js') return { type: 'text/javascript; charset=utf-8', body: bundles[console].script };
  if (url.pathname === '/practice.css') return { type: 'text/css; charset=utf-8', body: bundles[console].style };
  if (url.pathname === '/favicon.ico') return { type: 'image/svg+xml', body: ICON };
  if (url.pathname !== PRACTICE_PAGES[console].path) return undefined;
  return { type: 'text/html; charset=utf-8', body: pageHtml(console), headers: pageHeaders(url.searchParams) };
}

function pageHeaders(flags: URLSearchParams): Record<string, string> {
  return {
    ...(flags.get('csp') === 'strict' && { 'Content-Security-Policy': STRICT_POLICY }),
    ...(flags.get('coep') === '1' && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
  };
}

function pageHtml(console: ConsoleName): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${TITLES[console]}</title>
<link rel="stylesheet" href="/practice.css">
<script src="/practice.js" defer></script>
</head>
<body>
<div class="practice-banner"><b>练习台</b>练习用页面,买家与订单均为虚构,不是${PLATFORMS[console]}的真实页面</div>
<div id="app"></div>
</body>
</html>`;
}
