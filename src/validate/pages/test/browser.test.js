import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { open, withBrowser } from '../browser.js';
import { files, rendered } from '../files.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violations = (page) =>
  page.evaluate(async () => {
    const found = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
  });

test('axe finds what is planted', () =>
  withBrowser(async (browser) => {
    const { page } = await open(browser, 'bundled-patients.html');
    await page.evaluate(AXE);
    await page.evaluate(() => {
      document.querySelector('.sc-lead').style.color = '#bbb';
      document.querySelector('.sc-contents').removeAttribute('aria-labelledby');
      document.querySelector('h1').replaceWith(document.createElement('h5'));
    });
    const ids = (await violations(page)).map((violation) => violation.split(':')[0]);
    assert.ok(ids.includes('color-contrast') && ids.includes('empty-heading'), String(ids));
  }));

for (const name of files('.html')) {
  test(`${name}: axe, and nothing wider than the window`, () =>
    withBrowser(async (browser) => {
      for (const width of [390, 1280]) {
        for (const scheme of ['light', 'dark']) {
          const { page } = await open(browser, name, { width, scheme });
          await page.evaluate(AXE);
          assert.deepEqual(await violations(page), [], `${width} px, ${scheme}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.equal(wide, width, `${scheme}: a page of ${wide} px`);
          await page.close();
        }
      }
    }));

  test(`${name}: no dialog, no request, no script`, () =>
    withBrowser(async (browser) => {
      const { page, seen } = await open(browser, name);
      await page.evaluate(async () => {
        for (const element of document.querySelectorAll('*')) {
          for (const type of ['load', 'error', 'mouseover', 'focus']) {
            element.dispatchEvent(new Event(type, { bubbles: true }));
          }
        }
        await new Promise((done) => setTimeout(done, 500));
      });
      assert.deepEqual(seen, { dialogs: [], requests: [`file://${rendered}${name}`], errors: [] });
      const odd = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => [
          ...(element.localName === 'script' && element.type !== 'application/ld+json' ? ['script'] : []),
          ...element
            .getAttributeNames()
            .filter((attribute) => attribute.startsWith('on') || attribute === 'src' || attribute === 'style'),
          ...['href', 'xlink:href', 'action']
            .map((attribute) => element.getAttribute(attribute))
            .filter((address) => address && !/^(https?:\/\/|#)/.test(address)),
        ]),
      );
      assert.deepEqual(odd, []);
      const data = await page.evaluate(() =>
        [...document.querySelectorAll('script')].map((script) => JSON.parse(script.textContent)['@type']),
      );
      assert.deepEqual(data, name.endsWith('-within.html') ? ['MedicalWebPage'] : []);
    }));
}
