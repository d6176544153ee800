import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// Without windows to draw, the headless shell takes a third less time.
const commandNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * The path of a Chromium or Chrome to drive, or null if there is none.
 * `LEDE_CHROMIUM` decides where it is set; then come `CHROME_PATH`, Playwright's own download, and
 * the places where the systems keep their browsers.
 */
export function findChromium(): string | null {
  const chosen = process.env.LEDE_CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new Error(`LEDE_CHROMIUM is set to ${chosen}, and there is no such file.`);
    }
    return chosen;
  }
  const places = [process.env.CHROME_PATH, chromium.executablePath(), ...usualPlaces()];
  return places.find((place) => place !== undefined && isBrowser(place)) ?? null;
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      return folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
          ];
    });
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isBrowser(place: string): boolean {
  if (!existsSync(place)) {
    return false;
  }
  // On Linux the name may be a script that only says what to install, and a download may lack the
  // system's libraries: a browser that can't tell its version can't run a test.
  return (
    process.platform !== 'linux' ||
    spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}
