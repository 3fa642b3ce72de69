// Publishes the site, starts it, and judges one page of each kind: HTML, weight over the wire, and what a phone on a slow line would say.
// The API's document is judged by Spectral, citations by Citation.js, and what pages tell machines by a processor of JSON-LD.
// The API's document is judged by Spectral, the research package by the library of its standard.
//   node check.mjs [--quiet-machine] [address of a running site]
// How fast a page is depends on what else the machine does: with --quiet-machine a slow page is a fault, else its figure is only told.
// The last line counts what passed and failed; the exit code is 1 where anything failed.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { apiFaults } from './api.mjs';
import { citationFaults } from './citations.mjs';
import { htmlFaults } from './html.mjs';
import { judge } from './lighthouse.mjs';
import { dcatFaults, linkedFaults } from './linked.mjs';
import { packageFaults } from './package.mjs';
import { pages, workingPages } from './pages.mjs';
import { startSite } from './site.mjs';
import { get, kb, weights } from './weight.mjs';

let passed = 0;
let failed = 0;

function tell(what, faults, note = '') {
  if (faults.length === 0) passed++; else failed++;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what}${note && ` · ${note}`}`);
  for (const fault of faults) console.log(`       ${fault}`);
}

async function read(address, page) {
  const answer = await get(address + page.path);
  const html = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(answer.body).toString() : answer.body.toString();
  const wanted = page.status ?? 200;
  const faults = answer.status === wanted ? [] : [`answers ${answer.status}, not ${wanted}`];
  tell(`html ${page.path}`, [...faults, ...await htmlFaults(html)]);
  return { html, length: answer.body.length };
}

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const given = process.argv.slice(2).filter(a => !a.startsWith('--'));
const quietMachine = process.argv.includes('--quiet-machine');
const site = given.length > 0 ? { address: given[0], stop() {} } : await startSite(repository);
try {
  for (const page of pages) {
    const { html, length } = await read(site.address, page);
    const weight = await weights(site.address, page.path, html, length);
    tell(`weight ${page.path}`, weight.faults, `first ${kb(weight.first)}, again ${kb(weight.again)}`);
    const linked = await linkedFaults(html, page.linked);
    if (linked !== null) tell(`linked data ${page.path}`, linked);
  }
  for (const page of workingPages) await read(site.address, page);
  tell('api document', await apiFaults(site.address));
  tell('description for data portals', await dcatFaults(site.address));
  for (const { what, faults } of await citationFaults(site.address, repository)) tell(what, faults);
  tell('research package', await packageFaults(site.address));
  for (const page of pages.filter(p => p.lighthouse)) {
    const { scores, shift, faults } = await judge(site.address + page.path, quietMachine);
    const words = Object.entries(scores).map(([name, score]) => `${name} ${Math.round(score * 100)}`).join(', ');
    tell(`lighthouse ${page.path}`, faults, `${words}, shift ${shift.toFixed(3)}`);
  }
} finally {
  await site.stop();
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
