// Expands the JSON-LD of a page with a processor of other people's. Nothing is fetched: schema.org's words all stand for themselves.
import jsonld from 'jsonld';

const Vocabulary = 'https://schema.org/';
const addresses = ['url', 'sameAs', 'license', 'contentUrl', 'inDefinedTermSet'];

const context = {
  '@context': {
    '@vocab': Vocabulary,
    ...Object.fromEntries(addresses.map(name => [name, { '@id': Vocabulary + name, '@type': '@id' }])),
  },
};

async function documentLoader(url) {
  if (url !== 'https://schema.org') throw new Error(`asks for ${url}`);
  return { contextUrl: null, document: context, documentUrl: url };
}

// In safe mode what would be lost on the way is an error.
const expand = document => jsonld.expand(document, { documentLoader, safe: true });

/** A line for each fault; null where the page holds no JSON-LD and needn't. */
export async function linkedFaults(html, wanted) {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(match => match[1]);
  if (blocks.length === 0 && wanted === undefined) return null;
  if (blocks.length !== 1) return [`${blocks.length} blocks of JSON-LD`];
  try {
    const [page] = await expand(JSON.parse(blocks[0]));
    const thing = page[`${Vocabulary}mainEntity`]?.[0] ?? page;
    const faults = [];
    for (const node of [page, thing]) {
      if (!node['@type']?.[0]?.startsWith(Vocabulary)) faults.push(`the type is ${node['@type']}`);
      if (!node[`${Vocabulary}name`]?.[0]?.['@value']) faults.push('no name');
    }

    if (!/^https?:\/\//.test(page['@id'] ?? '')) faults.push(`its own address is ${page['@id']}`);
    if (!/^https?:\/\//.test(thing[`${Vocabulary}url`]?.[0]?.['@id'] ?? '')) faults.push('the thing has no address');
    const type = thing['@type']?.[0].slice(Vocabulary.length);
    if (type !== wanted) faults.push(`tells of a ${type}, not of a ${wanted}`);
    return faults;
  } catch (fault) {
    return [`can't be expanded: ${fault.message.slice(0, 300)}`];
  }
}

/** What is wrong with the description for data portals. */
export async function dcatFaults(address) {
  const answer = await fetch(`${address}/dcat.jsonld`);
  if (!answer.ok) return [`answers ${answer.status}`];
  try {
    const [catalogue] = await expand(await answer.json());
    const sets = catalogue['http://www.w3.org/ns/dcat#dataset'] ?? [];
    const faults = catalogue['@type']?.[0] === 'http://www.w3.org/ns/dcat#Catalog' ? [] : [`is a ${catalogue['@type']}`];
    if (sets.length === 0) faults.push('holds no data set');
    for (const set of sets) {
      const files = set['http://www.w3.org/ns/dcat#distribution'] ?? [];
      const bad = files.filter(file => !file['http://www.w3.org/ns/dcat#downloadURL']?.[0]?.['@id']?.startsWith(address));
      if (files.length === 0 || bad.length > 0) faults.push(`${set['@id']} has ${files.length} files, ${bad.length} of them without an address`);
    }

    return faults;
  } catch (fault) {
    return [`can't be expanded: ${fault.message.slice(0, 300)}`];
  }
}
