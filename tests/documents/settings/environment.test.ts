import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from '#documents/settings/environment.ts';

describe('The environment', () => {
  it.each([
    ['nothing', {}],
    [
      'blanks',
      {
        LEDE_DATA: '',
        LEDE_OUT: '',
        LEDE_BASE: '',
        LEDE_STRICT: '',
        LEDE_COMPRESS: '',
        PORT: '',
        SOURCE_DATE_EPOCH: '',
        LEDE_PRIVATE_HOSTS: '',
        LEDE_CACHE: '',
      },
    ],
  ])('has a default for every variable, where it holds %s', (_, variables) => {
    expect(readEnvironment(variables)).toEqual({
      dataFolder: 'data',
      outFolder: 'dist',
      base: '/',
      strict: false,
      compress: true,
      cacheFolder: join('data', '.lede', 'cache'),
      port: 4173,
      sourceDate: null,
      privateHosts: new Set(),
    });
  });

  it('says where the documents are, where the site goes, and how it is served', () => {
    const variables = {
      LEDE_DATA: '../news',
      LEDE_OUT: 'public/site',
      LEDE_BASE: 'news',
      LEDE_STRICT: '1',
      LEDE_COMPRESS: '0',
      LEDE_CACHE: '../kept',
      PORT: '8080',
      SOURCE_DATE_EPOCH: '1709287200',
      LEDE_PRIVATE_HOSTS: 'localhost:8080, 192.168.1.5',
    };
    expect(readEnvironment(variables)).toEqual({
      dataFolder: '../news',
      outFolder: 'public/site',
      base: '/news/',
      strict: true,
      compress: false,
      cacheFolder: '../kept',
      port: 8080,
      sourceDate: new Date('2024-03-01T10:00:00Z'),
      privateHosts: new Set(['localhost:8080', '192.168.1.5']),
    });
  });

  it('says where runs keep something for the next: beside the documents, or nowhere', () => {
    const beside = readEnvironment({ LEDE_DATA: 'news' }).cacheFolder;
    expect(beside).toBe(join('news', '.lede', 'cache'));
    expect(readEnvironment({ LEDE_CACHE: '0' }).cacheFolder).toBeNull();
  });

  it.each(['0', '80', '65535'])('may name the port %s', (port) => {
    expect(readEnvironment({ PORT: port }).port).toBe(Number(port));
  });

  it.each(['65536', '-1', '80.5', '1e3', '0x50', 'http', ' 80', '\\\\.\\pipe\\x'])(
    'says which value is wrong and what is right, where the port is %j',
    (port) => {
      const read = () => readEnvironment({ PORT: port });
      expect(read).toThrow(EnvironmentError);
      expect(read).toThrow(
        `PORT is ${JSON.stringify(port)}; it must be a whole number from 0 to 65535.`,
      );
    },
  );

  it.each(['0', '253370764799'])('may set the time of the build to %s', (seconds) => {
    const { sourceDate } = readEnvironment({ SOURCE_DATE_EPOCH: seconds });
    expect(sourceDate?.getTime()).toBe(Number(seconds) * 1000);
  });

  it.each(['-1', '1.5', '1e9', ' 1', '2024-03-01', 'now', '253370764800', '9'.repeat(20)])(
    'says which value is wrong and what is right, where the time of the build is %j',
    (seconds) => {
      const read = () => readEnvironment({ SOURCE_DATE_EPOCH: seconds });
      expect(read).toThrow(EnvironmentError);
      expect(read).toThrow(
        `SOURCE_DATE_EPOCH is ${JSON.stringify(seconds)}; it must be a whole number of seconds since 1970`,
      );
    },
  );

  it.each(['a b', '/news?x'])(
    'says so, too, where the path that the site is mounted at is %j',
    (base) => {
      expect(() => readEnvironment({ LEDE_BASE: base })).toThrow(/LEDE_BASE is .*\/news\//);
    },
  );

  it.each([
    ['News.Local', 'news.local'],
    ['2130706433:80', '127.0.0.1:80'],
    ['::1', '[::1]'],
    ['[0:0::1]:443', '[::1]:443'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('may open the private host %s', (written, host) => {
    expect(readEnvironment({ LEDE_PRIVATE_HOSTS: written }).privateHosts).toEqual(new Set([host]));
  });

  it.each(['http://localhost', 'localhost/feed', 'a@b', 'a:b', '*', ':80', '[::1'])(
    'says which private host is wrong, where it is %j',
    (host) => {
      const read = () => readEnvironment({ LEDE_PRIVATE_HOSTS: `localhost ${host}` });
      expect(read).toThrow(EnvironmentError);
      expect(read).toThrow(`LEDE_PRIVATE_HOSTS has ${JSON.stringify(host)} in it`);
    },
  );
});
