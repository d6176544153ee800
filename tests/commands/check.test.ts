import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { type EndedLede, runLede, startLede } from '#tests/support/processes/run-lede.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { storyText, withFolder } from '#tests/support/worlds/write-world.ts';

/** Runs `lede check` on a folder, in a process of its own. */
function run(folder: string, ...flags: string[]): Promise<EndedLede> {
  return runLede(['check', ...flags], { variables: { LEDE_DATA: folder } });
}

/** Does the same in this process, on a folder or on none that is named. */
function check(folder: string | undefined, ...flags: string[]): Promise<EndedLede> {
  return callLede(['check', ...flags], {
    variables: folder === undefined ? {} : { LEDE_DATA: folder },
  });
}

const good = storyText({ title: 'A good story', excerpt: 'Of two  spaces.' });
const odd = storyText({ title: 'An odd story', images: [{ url: 'a.jpg' }] });
const bad = storyText({ title: 'A bad story', publishedDateTime: '2021-02-30' });

describe('lede check', () => {
  let clean: EndedLede;
  let failed: EndedLede;
  let json: EndedLede;
  let github: EndedLede;

  beforeAll(async () => {
    const folders = { clean: { 'good.md': good, 'odd.md': odd }, failed: { 'bad.md': bad } };
    await withFolder(folders.clean, async (folder) => {
      clean = await run(folder);
    });
    await withFolder({ ...folders.clean, ...folders.failed }, async (folder) => {
      failed = await run(folder, '--notes');
      json = await check(folder, '--json');
      github = await check(folder, '--github');
    });
  }, 60_000);

  it('passes a folder with warnings, and prints them', () => {
    expect(clean).toMatchObject({ code: 0, errors: '' });
    expect(clean.output).toContain('odd.md:');
    expect(clean.output).toContain('2 documents = 2 stories');
    expect(clean.output).toContain('0 errors, 1 warning, 2 notes');
  });

  it('prints notes on request', () => {
    expect(clean.output).not.toContain('good.md');
    expect(failed.output).toContain('good.md:');
    expect(failed.output).toContain('note[site-address-missing]');
  });

  it('fails a folder with an error, and prints the file, the line and the remedy', () => {
    expect(failed.code).toBe(1);
    const line = bad.split('\n').findIndex((text) => text.includes('2021-02-30')) + 1;
    expect(failed.output).toContain(`bad.md:${line}:20`);
    expect(failed.output).toContain('ISO 8601');
    expect(failed.output).toContain('1 rejected');
  });

  it('colours nothing where it doesn’t write to a terminal', () => {
    for (const run of [clean, failed]) expect(run.output).not.toContain('\u001b');
  });

  it('prints counts and every problem as JSON, for programs', () => {
    expect(json).toMatchObject({ code: 1, errors: '' });
    const printed: unknown = JSON.parse(json.output);
    expect(printed).toMatchObject({
      counts: { documents: 3, stories: 2, rejected: 1, problems: 2 },
      problems: [
        { file: 'bad.md', code: 'date-wrong', severity: 'error', path: 'publishedDateTime' },
        { file: 'good.md', code: 'text-repaired', severity: 'note', path: 'excerpt' },
        { file: 'odd.md', code: 'picture-left-out', severity: 'warning', path: 'images[0].url' },
        { file: 'site.yaml', code: 'site-address-missing', severity: 'note', path: '' },
      ],
    });
  });

  it('prints errors and warnings as annotations, for GitHub', () => {
    expect(github.code).toBe(1);
    expect(github.output).toMatch(/^::error file=.*bad\.md,line=\d+,col=20,.*::.*2021-02-30/m);
    expect(github.output).toMatch(/^::warning file=.*odd\.md,/m);
    expect(github.output).not.toContain('good.md');
  });

  it('ends quietly where its reader has enough, like `head`', async () => {
    const errors = await withFolder({ 'bad.md': bad }, async (folder) => {
      const running = startLede(['check'], { variables: { LEDE_DATA: folder } });
      running.stdout?.destroy();
      return running.stderr === null ? '' : text(running.stderr);
    });
    expect(errors).toBe('');
  }, 60_000);

  it('says plainly that a folder is not there, without a trace of the program', async () => {
    const missing = await check(join(projectRoot, 'no-such-folder'));
    const unknown = await check(undefined, '--jsn');
    expect(missing).toMatchObject({ code: 2, output: '' });
    expect(missing.errors).toContain('no-such-folder could not be read: it does not exist');
    expect(missing.errors).toContain('LEDE_DATA');
    expect(missing.errors).not.toContain('at ');
    expect(unknown).toMatchObject({ code: 2, output: '' });
    expect(unknown.errors).toContain('--jsn');
  }, 60_000);
});
