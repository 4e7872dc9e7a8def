// What to look at after a change of the page or its style: target/pages/shots has both pages on a
// phone and a desktop, light and dark, and printed.
import { mkdirSync } from 'node:fs';
import { open, withBrowser } from './browser.js';
import { rendered } from './files.js';

const folder = `${rendered}shots/`;
mkdirSync(folder, { recursive: true });
await withBrowser(async (browser) => {
  for (const name of ['bundled-patients', 'bundled-clinicians']) {
    for (const width of [390, 1280]) {
      for (const scheme of ['light', 'dark']) {
        const { page } = await open(browser, `${name}.html`, { width, scheme });
        const { words, headings, height } = await page.evaluate(() => ({
          words: document.querySelector('main').innerText.split(/\s+/).length,
          headings: document.querySelectorAll('h1,h2,h3,h4,h5,h6').length,
          height: document.documentElement.scrollHeight,
        }));
        console.log(name, width, scheme, `${words} words, ${headings} headings, ${height} px`);
        // A taller picture than this the browser does not draw.
        const clip = { x: 0, y: 0, width, height: Math.min(height, 16000) };
        await page.screenshot({ path: `${folder}${name}-${width}-${scheme}.png`, clip, captureBeyondViewport: true });
        if (width === 1280 && scheme === 'light') {
          await page.pdf({ path: `${folder}${name}.pdf`, preferCSSPageSize: true, timeout: 120_000 });
        }
        await page.close();
      }
    }
  }
});
