// The picture of the page at the head of the README.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { open, withBrowser } from './browser.js';

const path = fileURLToPath(new URL('../../site/page.png', import.meta.url));
mkdirSync(dirname(path), { recursive: true });
await withBrowser(async (browser) => {
  const { page } = await open(browser, 'bundled-patients.html', { width: 1280, height: 960 });
  await page.screenshot({ path });
});
