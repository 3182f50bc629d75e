import { createServer } from 'node:http';
import net from 'node:net';
import { expect, test } from 'vitest';

test('a unit test that asks another machine fails, so that all of them pass without a network', async () => {
  const refused = 'A test asked “elsewhere.example”, and tests need no network.';
  const error: unknown = await fetch('http://elsewhere.example/').catch((thrown) => thrown);
  expect(error).toMatchObject({ cause: { message: refused } });
  expect(() => net.connect(80, 'elsewhere.example')).toThrow(refused);
});

test('its own machine it may ask', async () => {
  const server = createServer((_request, response) => response.end('Here.'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('Here.');
  server.close();
});
