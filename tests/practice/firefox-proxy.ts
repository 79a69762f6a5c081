import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { PRACTICE_HOSTS } from './practice-address.ts';

/** A running proxy. */
export interface FirefoxProxy {
  port: number;
  /** `host:port` or URL of everything that was asked for and refused, oldest first. */
  refused: string[];
  close(): Promise<void>;
}

/**
 * Firefox cannot map a host to a port, so it gets a loopback CONNECT proxy: the two consoles' :443 lead to the
 * practice server, everything else is refused and recorded. Needs neither root nor port 443.
 */
export async function startFirefoxProxy(practicePort: number): Promise<FirefoxProxy> {
  const refused: string[] = [];
  const tunnels = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    tunnels.add(client);
    client.on('error', () => client.destroy()).on('close', () => tunnels.delete(client));
    if (!PRACTICE_HOSTS.some((host) => target === `${host}:443`)) {
      refused.push(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(practicePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    refused,
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Firefox preferences that send all its traffic to the proxy; start it with `acceptInsecureCerts` as well. */
export function firefoxPreferences(proxyPort: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}
