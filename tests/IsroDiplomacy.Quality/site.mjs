import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Publishes the Release build into a folder of its own and starts it there. */
export async function startSite(repository) {
  const folder = mkdtempSync(join(tmpdir(), 'isro-quality-'));
  const publish = ['publish', join(repository, 'src', 'IsroDiplomacy.Web'), '-c', 'Release', '-o', folder, '-v', 'q', '--nologo'];
  execFileSync('dotnet', publish, { stdio: ['ignore', 'inherit', 'inherit'] });
  const site = spawn('dotnet', ['IsroDiplomacy.Web.dll', '--urls=http://127.0.0.1:0'], { cwd: folder });
  const address = await new Promise((resolve, reject) => {
    let output = '';
    const read = chunk => {
      output += chunk;
      const found = /Serving .* at (http:\/\/127\.0\.0\.1:\d+)/.exec(output);
      if (found) resolve(found[1]);
    };
    site.stdout.on('data', read);
    site.stderr.on('data', read);
    site.on('exit', code => reject(new Error(`The site ended with ${code}:\n${output}`)));
  });
  return {
    address,
    async stop() {
      const ended = new Promise(resolve => site.on('exit', resolve));
      site.removeAllListeners('exit');
      site.on('exit', () => rmSync(folder, { recursive: true, force: true }));
      site.kill();
      await Promise.race([ended, new Promise(resolve => setTimeout(resolve, 6000))]);
    },
  };
}
