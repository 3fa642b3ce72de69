import http from 'node:http';

// What a page may weigh over the wire, in bytes: with all it loads, and for a reader who has that from another page.
const MOST_FIRST = 150 * 1024;
const MOST_AGAIN = 25 * 1024;

const cache = new Map();

/** Gets an address with brotli and counts the bytes of the body as sent. */
export function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    http.get(url, { headers: { 'accept-encoding': 'br', accept: 'text/html', ...headers } }, answer => {
      const chunks = [];
      answer.on('data', chunk => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

async function weigh(url) {
  if (!cache.has(url)) cache.set(url, (await get(url, { accept: '*/*' })).body.length);
  return cache.get(url);
}

/** The page itself, and with the stylesheets, scripts, icons and pictures it names. */
export async function weights(address, path, html, packedLength) {
  const named = [...html.matchAll(/<(?:link[^>]+rel="(?:stylesheet|icon|modulepreload|manifest)"[^>]+href|script[^>]+src|img[^>]+src|use[^>]+href)="([^"#]+)/g)]
    .map(match => new URL(match[1].replaceAll('&amp;', '&'), address + '/').href)
    .filter(url => url.startsWith(address));
  let first = packedLength;
  for (const url of new Set(named)) first += await weigh(url);
  const faults = [];
  if (first > MOST_FIRST) faults.push(`first view weighs ${kb(first)}, more than ${kb(MOST_FIRST)}`);
  if (packedLength > MOST_AGAIN) faults.push(`repeat view weighs ${kb(packedLength)}, more than ${kb(MOST_AGAIN)}`);
  return { first, again: packedLength, faults };
}

export const kb = bytes => `${(bytes / 1024).toFixed(1)} KB`;
