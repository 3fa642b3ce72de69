// What Spectral finds wrong with the document of the API, by its rules for OpenAPI.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** One line for each error, warning and hint. */
export async function apiFaults(address) {
  const answer = await fetch(`${address}/api/v1/openapi.json`);
  if (!answer.ok) return [`the document answers ${answer.status}`];
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    const file = join(folder, 'openapi.json');
    writeFileSync(file, await answer.text());
    const run = spawnSync(
      join(here, 'node_modules', '.bin', 'spectral'), ['lint', file, '-r', join(here, 'spectral.yaml'), '-f', 'json', '--quiet', '--fail-severity', 'hint'],
      { encoding: 'utf8' });
    if (run.error) return [`Spectral didn't run: ${run.error.message}`];
    const found = run.stdout.trim() === '' ? [] : JSON.parse(run.stdout);
    // It may end with a fault of its own and say nothing.
    if (found.length === 0 && run.status !== 0) return [`Spectral ended with ${run.status}: ${run.stderr.slice(0, 400)}`];
    return found.map(f => `${f.code} at ${f.path.join('.')}: ${f.message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
