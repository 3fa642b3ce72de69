// What other people's programs find wrong with the research package: the library of the Data Package standard with its descriptor, cells and keys,
// graphology with the network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { UndirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';

/** One line for each fault. */
export async function packageFaults(address) {
  const current = await (await fetch(`${address}/data/isro-diplomacy-none.zip`)).json();
  const answer = await fetch(address + current.instead[0]);
  if (!answer.ok) return [`${current.instead[0]} answers ${answer.status}`];
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    writeFileSync(join(folder, 'package.zip'), Buffer.from(await answer.arrayBuffer()));
    const run = spawnSync('unzip', ['-q', 'package.zip'], { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) return [`unzip: ${run.error?.message ?? run.stderr}`];
    const found = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder });
    const faults = found.errors.map(String);
    let rows = 0;
    for (const table of found.resources.filter(r => r.tabular)) {
      try {
        rows += (await table.read({ relations: true })).length;
      } catch (fault) {
        faults.push(`${table.name}: ${fault.message} ${(fault.errors ?? []).join('; ')}`);
      }
    }
    if (rows === 0) faults.push('no table has a row');
    for (const file of found.resources.filter(r => r.descriptor.format === 'graphml')) {
      const graph = graphml.parse(UndirectedGraph, readFileSync(join(folder, file.descriptor.path), 'utf8'));
      if (graph.size === 0) faults.push(`${file.name} has no lines`);
      if (graph.getNodeAttribute('mission:nisar', 'year') !== 2025) faults.push(`${file.name} has lost a node's attributes`);
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
