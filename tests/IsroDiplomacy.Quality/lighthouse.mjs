import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const WANTED = { accessibility: 1, 'best-practices': 1, seo: 1, performance: 0.95 };
const MOST_SHIFT = 0.02;

// A slow or broken reading is taken again, a fault of the page is not.
const TRIES = 3;

// The launcher looks for whole browsers only; a shell without windows starts sooner.
const chromePath = process.env.CHROME_PATH ?? process.env.BROWSER_PATH
  ?? process.env.PATH.split(delimiter).map(folder => join(folder, 'chromium-headless-shell')).find(path => existsSync(path));

/** The best of a few readings where the speed is judged, else one. */
export async function judge(url, withSpeed) {
  const wanted = withSpeed ? WANTED : { ...WANTED, performance: 0 };
  let best;
  for (let i = 0; i < TRIES; i++) {
    const read = await once(url, wanted);
    if (read.error) {
      best ??= { scores: {}, shift: 0, faults: [`could not be read: ${read.error}`], ...read };
      continue;
    }
    if (!best || best.error || read.scores.performance > best.scores.performance) best = read;
    if (best.scores.performance >= wanted.performance) break;
  }
  return best;
}

async function once(url, wanted) {
  const chrome = await chromeLauncher.launch({
    chromePath,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(WANTED) });
    if (lhr.runtimeError) return { error: lhr.runtimeError.message };
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, category]) => [name, category.score]));
    const shift = lhr.audits['cumulative-layout-shift'].numericValue;
    if (shift === undefined) return { error: 'nothing was painted in time' };
    const faults = Object.entries(wanted).filter(([name, least]) => !(scores[name] >= least))
      .map(([name]) => `${name} is ${scores[name]}: ${failing(lhr, name)}`);
    if (!(shift <= MOST_SHIFT)) faults.push(`the layout shifts by ${shift}`);
    return { scores, shift, faults };
  } finally {
    await chrome.kill();
  }
}

const failing = (lhr, name) => lhr.categories[name].auditRefs
  .filter(ref => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 0.9)
  .map(ref => `${ref.id} (${lhr.audits[ref.id].displayValue ?? lhr.audits[ref.id].title})`).join(', ');
