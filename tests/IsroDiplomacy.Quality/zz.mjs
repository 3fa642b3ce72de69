import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
for (const u of process.argv.slice(2)) {
const chrome = await chromeLauncher.launch({ chromeFlags: ['--headless=new','--no-sandbox','--disable-gpu'] });
const { lhr } = await lighthouse(u, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: ['performance'] });
console.log(u, lhr.audits['cumulative-layout-shift'].numericValue, JSON.stringify(lhr.audits['layout-shifts']?.details?.items, null, 1));
await chrome.kill();
}
