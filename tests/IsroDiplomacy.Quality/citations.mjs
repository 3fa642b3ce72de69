// Reads the citation of one record of each kind, of each list and of the whole with a parser of other people's, in each format that it knows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

// By the file of their records: where their pages stand, what one of them is called, and the field of its name.
const kinds = [
  ['partners', '/partners', 'partner', 'name'],
  ['agencies', '/agencies', 'agency', 'name'],
  ['missions', '/missions', 'mission', 'name'],
  ['agreements', '/agreements', 'agreement', 'title'],
  ['events', '/events', 'event', 'title'],
  ['programmes', '/programmes', 'programme', 'name'],
  ['customer-satellites', '/satellites', 'customer satellite', 'name'],
  ['flights', '/flights', 'flight', 'name'],
  ['topics', '/topics', 'topic', 'title'],
  ['sources', '/sources', 'source', 'title'],
];

const lists = [
  ['/partners', 'Partners'], ['/agencies', 'Agencies'], ['/missions', 'Missions'], ['/agreements', 'Agreements'], ['/events', 'Events'],
  ['/programmes', 'Programmes'], ['/satellites', 'Customer satellites'], ['/satellites/totals', 'Totals as reported'], ['/flights', 'Flights'],
  ['/topics', 'Topics'], ['/timeline', 'The timeline'], ['/sources', 'Sources'], ['/claims', 'Claims'], ['/article', 'Statements of the article'], ['/changes', 'Changes'],
];

const foreign = /[^\u0000-\u007F]/;

/** The record whose name has most to lose: one with letters outside ASCII, and signs that mean something to BibTeX. */
function hardest(records, field) {
  const weight = name => (foreign.test(name) ? 2 : 0) + (/[&%$#_{}~^\\]/.test(name) ? 1 : 0);
  return records.toSorted((a, b) => weight(b[field]) - weight(a[field]))[0];
}

function cited(repository) {
  const works = [{ path: '/cite', title: 'ISRO Diplomacy', part: false, url: '/' }];
  for (const [file, path, one, field] of kinds) {
    const record = hardest(JSON.parse(readFileSync(join(repository, 'data', `${file}.json`), 'utf8')), field);
    works.push({ path: `${path}/${record.id}`, title: `${record[field]} (${one})`, part: true, url: `${path}/${record.id}` });
  }

  const claim = JSON.parse(readFileSync(join(repository, 'data', 'claims.json'), 'utf8'))[0];
  works.push({ path: `/claims/${claim.id}`, title: `: ${claim.property} (claim)`, part: true, url: `/claims/${claim.id}` });
  for (const [path, title] of lists) works.push({ path, title, part: true, url: `/cite${path}?` });
  works.push({ path: '/missions', query: '?partner=tr&partner=fr', title: 'Missions (partner: France, Türkiye)', part: true, url: '/cite/missions?' });
  return works;
}

/** Without the marks by which the parser keeps letters as they are. */
const plain = title => (title ?? '').replace(/<\/?span[^>]*>/g, '');

const readings = [
  ['bib', '@biblatex/text', data => ({ url: data.URL, series: data['collection-title'] })],
  ['ris', '@ris/file', data => ({ url: data.URL, series: null })],
  ['csl.json', '@csl/list+object', data => ({ url: data.URL, series: data['container-title'] })],
];

/** One entry for each citation: what it is, and a line for each fault. */
export async function citationFaults(address, repository) {
  const data = JSON.parse(readFileSync(join(repository, 'data', 'catalogue.json'), 'utf8'));
  const told = [];
  for (const work of cited(repository)) {
    const faults = [];
    for (const [extension, type, read] of readings) {
      const answer = await fetch(`${address}${work.path}.${extension}${work.query ?? ''}`);
      const text = await answer.text();
      if (!answer.ok) { faults.push(`${extension} answers ${answer.status}`); continue; }
      try {
        const works = new Cite(extension === 'csl.json' ? JSON.parse(text) : text, { forceType: type }).data;
        if (works.length !== 1) { faults.push(`${extension} holds ${works.length} works`); continue; }
        const [item] = works;
        const { url, series } = read(item);
        const expect = (what, found, wanted) => { if (found !== wanted) faults.push(`${extension}: ${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`); };
        const title = plain(item.title);
        if (work.title.startsWith(':') ? !title.endsWith(work.title) : work.path.startsWith('/agreements') && work.url.startsWith('/cite') ? !title.startsWith(work.title) : title !== work.title)
          faults.push(`${extension}: title is ${JSON.stringify(title)}, not ${JSON.stringify(work.title)}`);
        expect('type', item.type, 'dataset');
        expect('author', item.author?.[0]?.literal ?? item.author?.[0]?.family, 'The IsroDiplomacy developers');
        expect('version', item.version, data.version);
        expect('issued', JSON.stringify(item.issued?.['date-parts']), JSON.stringify([data.released.split('-').map(Number)]));
        expect('accessed', item.accessed?.['date-parts']?.[0]?.length, 3);
        if (!url?.startsWith(address + work.url)) faults.push(`${extension}: the address is ${url}`);
        if (series !== null) expect('work it is a part of', series, work.part ? 'ISRO Diplomacy' : undefined);
      } catch (fault) {
        faults.push(`${extension} can't be read: ${fault.message.slice(0, 300)}`);
      }
    }

    told.push({ what: `citation ${work.path}${work.query ? ' (filtered)' : ''}`, faults });
  }

  return told;
}
